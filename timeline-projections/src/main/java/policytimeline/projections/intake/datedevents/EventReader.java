package policytimeline.projections.intake.datedevents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.RuleEvent.RuleExpired;
import policytimeline.core.event.RuleEvent.RuleReinstated;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleSuperseded;
import policytimeline.core.event.RuleEvent.RuleSuspended;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleWithdrawn;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Provisions;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.Statement;

/// Turns the rows of one list into facts.
final class EventReader {

  /// The collector wrote a file anew.
  private static final String COLLECTORS_OWN = "fix-pipeline";

  private final @Nullable Jurisdiction list;
  private final Recently recently = new Recently();
  private boolean saidThatKindIsOpen;

  EventReader(@Nullable Jurisdiction list) {
    this.list = list;
  }

  void read(CsvRow row, Consumer<Statement> statements) {
    try {
      statements(row).forEach(statements);
    } catch (IllegalArgumentException wrong) {
      statements.accept(
          new Statement.Rejected(row.line(), String.valueOf(wrong.getMessage()), row.shown()));
    }
  }

  private List<Statement> statements(CsvRow row) {
    var norm = row.text(DatedEventsCsv.NORM);
    if (DatedEventsCsv.repository(row) != null) {
      return List.of(remark(row, "the row is about the list itself and names no act"));
    }
    if (COLLECTORS_OWN.equals(row.text(DatedEventsCsv.KIND))) {
      return List.of(remark(row, "the collector's own work; nothing happened to the act"));
    }
    if (norm == null) {
      throw new IllegalArgumentException("An event needs the norm_id of its act; got: nothing");
    }
    return statements(EventRow.of(row, norm, list));
  }

  private List<Statement> statements(EventRow event) {
    var row = event.row();
    var fact = fact(event);
    var statements = new ArrayList<Statement>();
    statements.add(new Statement.Complete(row.line(), fact));
    if (event.hasBadUrl()) {
      statements.add(remark(row, "the url is no absolute http or https address; left out"));
    }
    if (fact instanceof RuleAdopted) {
      kindIsOpen(event).ifPresent(statements::add);
    }
    if (isRenamed(event)) {
      var titles = event.titles();
      statements.add(
          new Statement.Complete(
              row.line(),
              new InstrumentDescribed(
                  event.act(), titles, event.kind(), null, null, event.source())));
    }
    return statements;
  }

  private Optional<Statement> kindIsOpen(EventRow event) {
    if (event.kind() != null || saidThatKindIsOpen) {
      return Optional.empty();
    }
    saidThatKindIsOpen = true;
    return Optional.of(
        remark(
            event.row(),
            "neither title nor gazette tells the kind of the act; it is recorded as a regulation,"
                + " and so is every act of this list of which nothing tells it"));
  }

  /// An act may get another title as it changes. The capitals by which lawyers call it, and a title
  /// that was cut off, replace none.
  private boolean isRenamed(EventRow event) {
    var title = event.title();
    if (title == null || event.happening() == Happening.ADOPTED) {
      recently.call(event.act(), title);
      return false;
    }
    if (title.isAbbreviation() || title.isCut()) {
      return false;
    }
    var before = recently.call(event.act(), title);
    return before != null && !before.equals(title);
  }

  private PolicyEvent fact(EventRow event) {
    var act = event.act();
    var on = event.date();
    var by = event.by();
    var number = String.valueOf(event.number());
    var place = recently.place(act, event.happening(), on, number);
    var source = event.source();
    var whole = Provisions.NONE_NAMED;
    return switch (event.happening()) {
      case ADOPTED -> adopted(event);
      case COMMENCED -> new RuleCommenced(act, whole, null, on, null, by, null, place, source);
      case AMENDED -> amended(event, AmendmentKind.AMENDMENT, place);
      case CORRECTED -> amended(event, AmendmentKind.CORRIGENDUM, place);
      case SUSPENDED -> new RuleSuspended(act, whole, null, null, on, by, null, place, source);
      case REINSTATED -> new RuleReinstated(act, whole, null, null, on, by, null, place, source);
      case SUPERSEDED -> new RuleSuperseded(act, null, on, by, null, place, source);
      case EXPIRED -> new RuleExpired(act, null, on, by, null, place, source);
      case REPEALED -> new RuleRepealed(act, null, on, by, null, place, source);
      case REPEALED_IN_PART -> new RuleRepealedInPart(act, whole, null, on, by, null, place, source);
      case VACATED -> new RuleVacated(act, null, null, on, by, null, place, source);
      case WITHDRAWN -> new RuleWithdrawn(act, null, on, by, null, place, source);
    };
  }

  private static RuleAdopted adopted(EventRow event) {
    var kind = event.kind();
    return new RuleAdopted(
        event.act(),
        event.citation(),
        event.titles(),
        kind == null ? Kind.REGULATION : kind,
        event.issuer(),
        event.jurisdiction(),
        event.signedOn(),
        event.date(),
        null,
        null,
        List.of(),
        null,
        event.source());
  }

  private static RuleAmended amended(
      EventRow event, AmendmentKind amendment, int place) {
    return new RuleAmended(
        event.act(),
        Provisions.NONE_NAMED,
        amendment,
        List.of(),
        null,
        event.date(),
        event.by(),
        null,
        place,
        event.source());
  }

  private static Statement remark(CsvRow row, String reason) {
    return new Statement.Remarked(row.line(), reason, row.shown());
  }
}
