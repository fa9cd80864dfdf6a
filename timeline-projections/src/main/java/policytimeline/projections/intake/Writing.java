package policytimeline.projections.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.intake.Previews.Preview;
import policytimeline.projections.intake.StagedStatements.Staged;
import policytimeline.projections.intake.StreamAppender.Identified;

/// Writes what imports record: to the log, or of a dry run to its preview.
class Writing {

  private final StreamAppender streams;
  private final Previews previews;

  Writing(StreamAppender streams, Previews previews) {
    this.streams = streams;
    this.previews = previews;
  }

  Work begin(ImportJob job) {
    return new Work(job);
  }

  /// What comes of one batch.
  final class Work {

    private final ImportJob job;
    private final List<Identified> toAppend = new ArrayList<>();
    private final List<Preview> shown = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Long> types = new TreeMap<>();
    private final Set<FactKey> clerical = new HashSet<>();
    private final Set<String> issued = new LinkedHashSet<>();
    private long recorded;
    private long corroborated;
    private long corrected;
    private long retracted;
    private long reinstated;
    private long unchanged;

    private Work(ImportJob job) {
      this.job = job;
    }

    /// Records a new fact, and gives the id of its entry.
    ///
    /// @param taken ids of other entries; an id that the fact brings is kept where it is free
    String record(Staged fact, Set<String> taken) {
      recorded++;
      if (fact.event() instanceof Act.Issued issue) {
        issued.add(issue.stream());
      }
      return fact.given() != null && taken.add(fact.given())
          ? add(fact.line(), "recorded", new Identified(fact.given(), fact.event()))
          : add(fact.line(), "recorded", fact.event());
    }

    void carryOut(Staged fact, Verdict verdict) {
      switch (verdict) {
        case Verdict.Unchanged(var finding) -> {
          unchanged++;
          if (finding != null) {
            remark(Remark.finding(fact.line(), finding, fact.event().stream()));
          }
        }
        case Verdict.Corroborated(var event) -> {
          if (isNew(event)) {
            corroborated++;
            add(fact.line(), "corroborated", event);
          }
        }
        case Verdict.Corrected(var event) -> {
          if (isNew(event)) {
            correct(fact.line(), event);
          }
        }
        case Verdict.Reinstated(var event) -> {
          if (isNew(event)) {
            reinstated++;
            add(fact.line(), "reinstated", event);
          }
        }
      }
    }

    /// The same is often stated twice in one file.
    private boolean isNew(ClericalEvent event) {
      var isNew = clerical.add(FactKey.of(event));
      unchanged += isNew ? 0 : 1;
      return isNew;
    }

    void correct(EntryCorrected event) {
      correct(0, event);
    }

    void retract(EntryRetracted event) {
      retracted++;
      add(0, "retracted", event);
    }

    void remark(Remark remark) {
      remarks.add(remark);
    }

    /// The instruments that came to be, or whose issue was put right.
    Set<String> issued() {
      return issued;
    }

    /// Appends what is gathered so far.
    void append() {
      if (!job.dryRun()) {
        streams.append(toAppend, job.requestedBy(), job.id());
      }
      toAppend.clear();
    }

    Outcome finish() {
      append();
      previews.keep(job.id(), shown);
      return new Outcome(
          recorded, corroborated, corrected, retracted, reinstated, unchanged, types, remarks);
    }

    private void correct(long line, EntryCorrected event) {
      corrected++;
      if (event.replacement() instanceof Act.Issued issue) {
        issued.add(issue.stream());
      }
      add(line, "corrected", event);
    }

    private String add(long line, String action, PolicyEvent event) {
      return add(line, action, streams.identify(event));
    }

    private String add(long line, String action, Identified identified) {
      toAppend.add(identified);
      types.merge(identified.event().getClass().getSimpleName(), 1L, Long::sum);
      if (job.dryRun()) {
        shown.add(new Preview(line, action, identified.event()));
      }
      return identified.id();
    }
  }
}
