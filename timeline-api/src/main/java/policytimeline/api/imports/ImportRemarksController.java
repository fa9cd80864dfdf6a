package policytimeline.api.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.csv.Tabular;
import policytimeline.api.page.Cursor;
import policytimeline.api.page.Page;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotFound;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.ImportQueries.Previewed;
import policytimeline.projections.intake.Remark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows that an import could not use with the reason for each, and what a dry run would have
/// recorded.
@RestController
class ImportRemarksController {

  private static final String PATH = ImportController.PATH + "/{id}";

  /// @param kind whether nothing of the row could be recorded, or something was found in it
  /// @param raw as it stands in the file
  record RemarkAnswer(long line, String kind, String reason, String raw) {

    static RemarkAnswer of(Remark remark) {
      return new RemarkAnswer(remark.line(), remark.kind(), remark.reason(), remark.raw());
    }
  }

  /// @param next the cursor of the next page, or null
  record RemarkList(List<RemarkAnswer> items, @Nullable String next) implements Tabular {

    @Override
    public List<String> columns() {
      return List.of("line", "kind", "reason", "raw");
    }

    @Override
    public List<? extends List<? extends @Nullable Object>> cells() {
      return items.stream()
          .map(
              item ->
                  Arrays.<@Nullable Object>asList(
                      item.line(), item.kind(), item.reason(), item.raw()))
          .toList();
    }
  }

  /// @param line of the file; 0 where it follows from the file as a whole
  /// @param action what would be done: recorded, corroborated, corrected, retracted or reinstated
  /// @param event as it would be recorded
  record PreviewAnswer(long line, String action, JsonNode event) {}

  record PreviewList(List<PreviewAnswer> items, @Nullable String next) {}

  private final ImportQueries queries;
  private final JsonMapper json;

  ImportRemarksController(ImportQueries queries, JsonMapper json) {
    this.queries = queries;
    this.json = json;
  }

  @GetMapping(PATH + "/remarks")
  ResponseEntity<RemarkList> remarks(
      @PathVariable String id,
      @RequestParam @Nullable String kind,
      @RequestParam @Nullable String cursor,
      @RequestParam @Nullable String limit) {
    var checks = new Checks();
    var only = checks.optional("kind", kind, ImportRemarksController::kind);
    var after = after(checks, cursor);
    var most = checks.number("limit", limit, 1, 500, 50);
    checks.complain(InvalidRequest::parameters);
    known(id);
    var page = Page.of(queries.remarks(id, only, after, most + 1), most, Remark::place);
    return ImportController.fresh(
        new RemarkList(page.items().stream().map(RemarkAnswer::of).toList(), page.next()));
  }

  @GetMapping(PATH + "/preview")
  ResponseEntity<PreviewList> preview(
      @PathVariable String id,
      @RequestParam @Nullable String cursor,
      @RequestParam @Nullable String limit) {
    var checks = new Checks();
    var after = after(checks, cursor);
    var most = checks.number("limit", limit, 1, 500, 50);
    checks.complain(InvalidRequest::parameters);
    known(id);
    var page = Page.of(queries.preview(id, after, most + 1), most, Previewed::place);
    return ImportController.fresh(
        new PreviewList(page.items().stream().map(this::previewed).toList(), page.next()));
  }

  private PreviewAnswer previewed(Previewed each) {
    return new PreviewAnswer(each.line(), each.action(), json.readTree(each.data()));
  }

  private void known(String id) {
    if (queries.of(id).isEmpty()) {
      throw NotFound.importRun(id);
    }
  }

  private static long after(Checks checks, @Nullable String cursor) {
    var place =
        checks.optional(
            "cursor",
            cursor,
            text -> Cursor.read(text, 1, parts -> Long.valueOf(parts.getFirst())));
    return place == null ? 0 : place;
  }

  private static String kind(String text) {
    if (!List.of("rejected", "finding").contains(text)) {
      throw new IllegalArgumentException("rejected or finding; got: " + text);
    }
    return text;
  }
}
