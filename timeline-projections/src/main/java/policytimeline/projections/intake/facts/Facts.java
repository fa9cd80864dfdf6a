package policytimeline.projections.intake.facts;

import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.EventShapes;
import tools.jackson.databind.node.ObjectNode;

/// What a row of our own formats says: an event as somebody wrote it, or an entry of another log.
/// Where that entry stands there, when it was learned and by whom, is no fact here.
final class Facts {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_RAW = 500;

  private final EventShapes shapes;

  Facts(EventShapes shapes) {
    this.shapes = shapes;
  }

  /// Reads one.
  ///
  /// @param fact what is read of it is taken out
  /// @throws IllegalArgumentException that says where it is wrong and what would be accepted
  Statement statement(long line, ObjectNode fact) {
    if (fact.has(ArchiveForm.UNREADABLE)) {
      throw new IllegalArgumentException(
          "%s: this entry could not be read where it was exported; a restore keeps it, and an import records facts alone"
              .formatted(ArchiveForm.UNREADABLE));
    }
    fact.remove(ArchiveForm.OF_THE_LOG);
    var id = fact.remove(ArchiveForm.ID);
    var known = id == null || id.isNull() ? null : ArchiveForm.name(ArchiveForm.ID, id);
    var event = shapes.read(fact);
    return known == null ? new Complete(line, event) : new Entered(line, known, event);
  }

  /// A row of which nothing can be recorded, with the beginning of it. No database takes a NUL.
  static Rejected rejected(long line, String reason, String raw) {
    return new Rejected(line, beginning(reason, LONGEST_REASON), beginning(raw, LONGEST_RAW));
  }

  private static String beginning(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest)).replace('\0', '\uFFFD');
  }
}
