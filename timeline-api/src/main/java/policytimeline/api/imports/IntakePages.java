package policytimeline.api.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.entry.EntryWords;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Moments;
import policytimeline.api.imports.Intake.Count;
import policytimeline.api.imports.Intake.Job;
import policytimeline.api.imports.Intake.Plan;
import policytimeline.api.imports.Intake.Row;
import policytimeline.api.imports.Intake.Single;
import policytimeline.api.language.Language;
import policytimeline.api.security.SignedIn;
import policytimeline.projections.intake.Import;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.ImportQueries.Previewed;
import policytimeline.projections.intake.Imports;
import policytimeline.projections.intake.Remark;
import tools.jackson.databind.json.JsonMapper;

/// Gathers what stands on the pages of imports.
@Component
class IntakePages {

  private static final int JOBS = 20;

  private static final int ROWS = 100;

  private final Imports imports;
  private final ImportQueries queries;
  private final JsonMapper json;

  IntakePages(Imports imports, ImportQueries queries, JsonMapper json) {
    this.imports = imports;
    this.queries = queries;
    this.json = json;
  }

  Intake all(
      @Nullable SignedIn who,
      Map<String, String> filled,
      Map<String, String> faults,
      Language language) {
    return new Intake(
        language.text("import.heading"),
        who,
        imports.formats().stream().sorted().toList(),
        filled,
        faults,
        queries.page(null, JOBS).stream().map(each -> job(each, language)).toList());
  }

  Single one(Import done, @Nullable SignedIn who, Language language) {
    var rejected = queries.remarks(done.id(), "rejected", 0, ROWS + 1);
    var findings = queries.remarks(done.id(), "finding", 0, ROWS + 1);
    var preview = done.dryRun() ? queries.preview(done.id(), 0, ROWS + 1) : List.<Previewed>of();
    var job = job(done, language);
    var self = ImportAnswer.path(done.id());
    return new Single(
        language.text("import.of", job.name()),
        who,
        job,
        job.href() + "/cancellation",
        self + "/stream",
        rejected.stream().limit(ROWS).map(each -> row(each, language)).toList(),
        findings.stream().limit(ROWS).map(each -> row(each, language)).toList(),
        rejected.isEmpty() && findings.isEmpty()
            ? null
            : new Go(self + "/remarks.csv?limit=500", language.text("import.csv")),
        more(rejected, self + "/remarks?kind=rejected&limit=500"),
        more(findings, self + "/remarks?kind=finding&limit=500"),
        preview.stream().limit(ROWS).map(each -> plan(each, language)).toList(),
        more(preview, self + "/preview?limit=500"));
  }

  private static @Nullable String more(List<?> rows, String address) {
    return rows.size() > ROWS ? address : null;
  }

  private static Row row(Remark remark, Language language) {
    return new Row(
        remark.line() == 0 ? "" : language.number(remark.line()), remark.reason(), remark.raw());
  }

  private Plan plan(Previewed each, Language language) {
    var event = json.readTree(each.data());
    var type = event.path("type").asString("");
    return new Plan(
        each.line() == 0 ? "" : language.number(each.line()),
        language.word("import.action", each.action()),
        language.text(
            "import.event",
            language.sentence(EntryWords.type(type, language)),
            event.path("instrument").asString("")));
  }

  static Job job(Import done, Language language) {
    var name = done.fileName();
    return new Job(
        "/import/" + done.id(),
        name == null ? language.text("import.unnamed") : name,
        done.format(),
        done.state().code(),
        language.text("import.state." + done.state().code()),
        done.state().isOver(),
        done.dryRun(),
        Math.round(done.progress() * 100),
        Moments.of(done.requestedAt()),
        done.reason(),
        counts(done, language));
  }

  /// Those of which there are none are left out, but for the first ones, which everybody asks for.
  private static List<Count> counts(Import done, Language language) {
    var counts = done.counts();
    var asked =
        Stream.of(
            count("rows", counts.rows(), language),
            count("recorded", counts.recorded(), language),
            count("unchanged", counts.unchanged(), language),
            count("rejected", counts.rejected(), language),
            count("findings", counts.findings(), language));
    var rare =
        Stream.of(
                Map.entry("corroborated", counts.corroborated()),
                Map.entry("corrected", counts.corrected()),
                Map.entry("retracted", counts.retracted()),
                Map.entry("reinstated", counts.reinstated()))
            .filter(each -> each.getValue() > 0)
            .map(each -> count(each.getKey(), each.getValue(), language));
    return Stream.concat(asked, rare).toList();
  }

  private static Count count(String name, long number, Language language) {
    return new Count(name, language.number(number), language.text("import.count." + name));
  }
}
