package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.intake.ImportReport.Remark;

@OnPostgres
class ImportQueriesTest {

  private final ImportQueries imports;

  ImportQueriesTest(ImportQueries imports) {
    this.imports = imports;
  }

  @Test
  void a_report_is_kept_under_a_new_id_with_all_that_it_says() {
    var remarks = List.of(new Remark(3, "signedOn: A date is written 2026-04-03", "{\"a\": 1}"));
    var report = new ImportReport(9, 5, 1, 2, 1, 4, remarks);

    var kept = imports.keep("jsonl", report);

    assertThat(imports.of(kept.id())).contains(kept);
    assertThat(kept)
        .isEqualTo(
            new ImportQueries.Finished(kept.id(), "jsonl", "completed", 9, 5, 1, 2, 1, 4, remarks));
    assertThat(imports.keep("jsonl", report).id()).isNotEqualTo(kept.id());
  }

  @Test
  void an_import_that_was_not_made_is_not_found() {
    assertThat(imports.of("no such import")).isEmpty();
  }
}
