package policytimeline.projections.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Neighbour.Issue;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Relation;
import policytimeline.core.phase.Status;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.ObjectReader;

/// Reads what stands in the read models as the law has it.
final class NeighbourhoodRows {

  private static final ObjectReader SOURCES = LogJson.MAPPER.readerForListOf(Source.class);

  private NeighbourhoodRows() {}

  static Belief<Relation> relation(ResultSet row, int number) throws SQLException {
    var relation =
        new Relation(
            row.getString("entry"),
            InstrumentId.of(row.getString("stream")),
            reference(row.getString("actor"), row.getString("actor_slug")),
            Coded.of(RelationType.class, row.getString("type")),
            reference(row.getString("target"), row.getString("target_slug")),
            row.getBoolean("in_part"),
            Provisions.NONE_NAMED,
            date(row.getString("effective")),
            row.getObject("until", LocalDate.class),
            date(row.getString("signed_on")),
            date(row.getString("stated_on")),
            sources(row));
    return belief(row, row.getString("stream"), relation);
  }

  static Belief<Issue> issue(ResultSet row, int number) throws SQLException {
    var issue =
        new Issue(
            row.getString("issue"),
            Coded.of(Family.class, row.getString("family")),
            LegalDate.parse(row.getString("signed_on")),
            sources(row).getFirst());
    return belief(row, row.getString("slug"), issue);
  }

  static Belief<Phase> phase(ResultSet row, int number) throws SQLException {
    var phase =
        new Phase(
            new Period(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)),
            Coded.of(Status.class, row.getString("status")),
            Coded.of(Applies.class, row.getString("applies")),
            List.of((String[]) row.getArray("because").getArray()),
            row.getBoolean("parts_unknown"));
    return belief(row, row.getString("instrument"), phase);
  }

  private static <R> Belief<R> belief(ResultSet row, String stream, R read) throws SQLException {
    return new Belief<>(stream, read, row.getLong("known_from"), row.getLong("known_to"));
  }

  private static Reference reference(String citation, String slug) {
    return new Reference(Citation.of(citation), InstrumentId.of(slug));
  }

  private static @Nullable LegalDate date(@Nullable String text) {
    return text == null ? null : LegalDate.parse(text);
  }

  private static List<Source> sources(ResultSet row) throws SQLException {
    return SOURCES.readValue(row.getString("sources"));
  }
}
