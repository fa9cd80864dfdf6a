package policytimeline.api.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.board.Board.Group;
import policytimeline.api.board.Board.Row;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.language.Language;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Family;
import policytimeline.core.phase.Status;
import policytimeline.projections.state.StateItem;
import policytimeline.projections.state.StateQueries.Share;

/// Puts rows under their status and family, what stands first.
final class Groups {

  private static final List<String> STATUSES =
      Stream.concat(Narrowing.STANDING.stream(), Arrays.stream(Status.values()).map(Coded::code))
          .distinct()
          .toList();

  private static final List<String> FAMILIES =
      Arrays.stream(Family.values()).map(Coded::code).toList();

  private final Address here;
  private final Language language;

  Groups(Address here, Language language) {
    this.here = here;
    this.language = language;
  }

  /// @param shares how many there are of each, of which the items are the first
  List<Group> of(List<StateItem> items, Map<String, Row> rows, List<Share> shares) {
    Map<String, List<StateItem>> byStatus = items.stream().collect(groupingBy(StateItem::status));
    return STATUSES.stream()
        .filter(byStatus::containsKey)
        .map(
            status ->
                group(
                    status,
                    byStatus.getOrDefault(status, List.of()),
                    rows,
                    shares.stream().filter(each -> each.status().equals(status)).toList()))
        .toList();
  }

  private Group group(
      String status, List<StateItem> items, Map<String, Row> rows, List<Share> shares) {
    Map<String, List<Row>> byFamily = new LinkedHashMap<>();
    FAMILIES.forEach(family -> byFamily.put(family, rows(family, items, rows)));
    return new Group(
        status,
        language.number(shares.stream().mapToLong(Share::items).sum()),
        hint(status),
        byFamily.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> family(status, each.getKey(), each.getValue(), shares))
            .toList());
  }

  private static List<Row> rows(String family, List<StateItem> items, Map<String, Row> rows) {
    return items.stream()
        .filter(item -> item.family().equals(family))
        .map(item -> Objects.requireNonNull(rows.get(item.slug())))
        .toList();
  }

  private Board.Family family(String status, String family, List<Row> rows, List<Share> shares) {
    var all =
        shares.stream().filter(each -> each.family().equals(family)).mapToLong(Share::items).sum();
    return new Board.Family(
        language.text("families." + family),
        language.number(all),
        rows,
        all > rows.size() && isOverview() ? all(status, family, all) : null);
  }

  private Go all(String status, String family, long all) {
    return new Go(
        here.with("status", status).with("family", family).link(),
        language.text(
            "board.all",
            language.number(all),
            language.text("families.in." + family),
            language.text("word." + status)));
  }

  private boolean isOverview() {
    return here.first("status") == null || here.first("family") == null;
  }

  private @Nullable String hint(String status) {
    return status.equals(Status.UNKNOWN.code()) ? language.text("board.unknown.hint") : null;
  }
}
