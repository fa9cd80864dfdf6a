package policytimeline.projections.intake;

import java.util.ArrayList;
import java.util.List;
import policytimeline.projections.intake.FactRecorder.Outcome;
import policytimeline.projections.intake.ImportReport.Remark;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.DatedByActor;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.intake.Statement.Remarked;
import policytimeline.projections.intake.Statement.Unreadable;

/// One import under way: statements are recorded a batch at a time, so memory stays the same
/// however long the file is.
final class ImportRun {

  private static final int RECORDED_AT_ONCE = 500;

  private final FactRecorder facts;
  private final String recordedBy;
  private final List<Statement> batch = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private long recorded;
  private long corroborated;
  private long unchanged;
  private long rejected;
  private long findings;

  ImportRun(FactRecorder facts, String recordedBy) {
    this.facts = facts;
    this.recordedBy = recordedBy;
  }

  void accept(Statement statement) {
    switch (statement) {
      case Complete _, Entered _, DatedByActor _ -> batch.add(statement);
      case Rejected(var line, var reason, var raw) -> {
        rejected++;
        remark(new Remark(line, reason, raw));
      }
      case Remarked(var line, var reason, var raw) -> {
        findings++;
        remark(new Remark(line, reason, raw));
      }
      case Unreadable(var line, var reason, var raw, _, _) -> {
        findings++;
        remark(new Remark(line, reason, raw));
        batch.add(statement);
      }
    }
    if (batch.size() == RECORDED_AT_ONCE) {
      record();
    }
  }

  ImportReport finish(long rows) {
    record();
    return new ImportReport(rows, recorded, corroborated, unchanged, rejected, findings, remarks);
  }

  private void record() {
    if (!batch.isEmpty()) {
      count(facts.record(batch, recordedBy));
      batch.clear();
    }
  }

  private void count(Outcome outcome) {
    recorded += outcome.recorded();
    corroborated += outcome.corroborated();
    unchanged += outcome.unchanged();
    findings += outcome.disagreements().size();
    outcome.disagreements().forEach(this::remark);
  }

  private void remark(Remark remark) {
    if (remarks.size() < ImportReport.REMARKS) {
      remarks.add(remark);
    }
  }
}
