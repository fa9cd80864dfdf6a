package policytimeline.projections.phase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// The phases of one instrument.
public class PhaseQueries {

  private static final String OF_INSTRUMENT =
      """
        select valid_from, nullif(valid_to, 'infinity') as valid_to, status, applies, because,
               parts_unknown
          from phase
         where instrument = :instrument
           and known_from <= :known
           and :known < known_to
         order by valid_from
      """;

  private static final String OF_INSTRUMENTS =
      """
        select instrument, valid_from, nullif(valid_to, 'infinity') as valid_to, status, applies,
               because, parts_unknown
          from phase
         where instrument = any(:instruments)
           and known_from <= :known
           and :known < known_to
         order by instrument, valid_from
      """;

  /// What was ever believed of one instrument.
  private static final String BELIEVED =
      """
        select known_from, known_to, valid_from, nullif(valid_to, 'infinity') as valid_to, status,
               applies, because, parts_unknown
          from phase
         where instrument = :instrument
           and known_from <= :known
         order by valid_from, known_from
      """;

  private record Of(String instrument, Phase phase) {}

  private record Believed(long from, long to, Phase phase) {

    boolean isBelieved(long position) {
      return from <= position && position < to;
    }
  }

  /// What was believed of an instrument over a run of positions.
  ///
  /// @param from the first position
  /// @param to the first position at which something else was believed; absent while it is believed
  public record Belief(long from, @Nullable Long to, List<Phase> phases) {}

  private final JdbcClient db;

  PhaseQueries(JdbcClient db) {
    this.db = db;
  }

  /// All of them as known at a position, in order.
  public List<Phase> of(String instrument, long known) {
    return db.sql(OF_INSTRUMENT)
        .param("instrument", instrument)
        .param("known", known)
        .query(PhaseQueries::phase)
        .list();
  }

  /// The phases of several instruments; one of which nothing is known has none.
  public Map<String, List<Phase>> of(Collection<String> instruments, long known) {
    return db
        .sql(OF_INSTRUMENTS)
        .param("instruments", instruments.toArray(String[]::new))
        .param("known", known)
        .query((row, number) -> new Of(row.getString("instrument"), phase(row, number)))
        .list()
        .stream()
        .collect(groupingBy(Of::instrument, mapping(Of::phase, toList())));
  }

  /// What was believed of an instrument up to a position, one belief after the other. Beliefs that
  /// say the same of every day are one.
  public List<Belief> beliefs(String instrument, long known) {
    var rows =
        db.sql(BELIEVED)
            .param("instrument", instrument)
            .param("known", known)
            .query(
                (row, number) ->
                    new Believed(
                        row.getLong("known_from"), row.getLong("known_to"), phase(row, number)))
            .list();
    var turns =
        rows.stream()
            .flatMap(row -> Stream.of(row.from(), row.to()))
            .filter(position -> position <= known)
            .distinct()
            .sorted()
            .toList();
    var beliefs = new ArrayList<Belief>();
    for (var turn : turns) {
      believe(
          beliefs,
          turn,
          rows.stream().filter(row -> row.isBelieved(turn)).map(Believed::phase).toList());
    }
    return List.copyOf(beliefs);
  }

  private static void believe(List<Belief> beliefs, long position, List<Phase> phases) {
    if (!beliefs.isEmpty()) {
      var last = beliefs.getLast();
      if (says(last.phases()).equals(says(phases))) {
        return;
      }
      beliefs.set(beliefs.size() - 1, new Belief(last.from(), position, last.phases()));
    }
    beliefs.add(new Belief(position, null, phases));
  }

  /// What phases say of the days, whichever entries they follow from.
  private static List<Phase> says(List<Phase> phases) {
    return phases.stream()
        .map(each -> new Phase(each.period(), each.status(), each.applies(), List.of(), false))
        .toList();
  }

  private static Phase phase(ResultSet row, int number) throws SQLException {
    return new Phase(
        new Period(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)),
        Coded.of(Status.class, row.getString("status")),
        Coded.of(Applies.class, row.getString("applies")),
        List.of((String[]) row.getArray("because").getArray()),
        row.getBoolean("parts_unknown"));
  }
}
