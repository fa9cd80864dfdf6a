package policytimeline.api.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import policytimeline.core.instrument.Coded;
import policytimeline.core.phase.Cause;
import policytimeline.core.phase.Status;
import policytimeline.projections.difference.ChangeItem;

/// Puts changes under their causes: what ended first, then what began, then what was over before
/// the second day; and by itself what only the record brought about.
final class Causes {

  /// The causes in the order in which they stand on the page.
  enum Kind {
    REVOKED("revoked", "revoked"),
    SUPERSEDED("superseded", "superseded"),
    EXPIRED("expired", "expired"),
    SUSPENDED("suspended", "suspended"),
    COMMENCED("date", "not_yet_in_force"),
    ISSUED("issued", "in_force"),
    REINSTATED("issued", "in_force"),
    AMENDED("date", ""),
    BETWEEN("orphan", "orphan"),
    RECORD("clock", "");

    private final String glyph;
    private final String code;

    Kind(String glyph, String code) {
      this.glyph = glyph;
      this.code = code;
    }
  }

  /// @param glyph its sign, and `code` the status that colours it
  record Group(String key, String glyph, String code, List<ChangeItem> items) {}

  record Groups(List<Group> byDate, Group byRecord) {}

  private Causes() {}

  static Groups of(List<ChangeItem> items) {
    Map<Kind, List<ChangeItem>> byKind = new LinkedHashMap<>();
    for (var kind : Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    items.stream()
        .sorted(Comparator.comparing(ChangeItem::on))
        .forEach(item -> byKind.getOrDefault(kind(item), new ArrayList<>()).add(item));
    var record = group(Kind.RECORD, byKind.getOrDefault(Kind.RECORD, List.of()));
    byKind.remove(Kind.RECORD);
    return new Groups(
        byKind.entrySet().stream().map(each -> group(each.getKey(), each.getValue())).toList(),
        record);
  }

  private static Group group(Kind kind, List<ChangeItem> items) {
    return new Group(
        kind.name().toLowerCase(Locale.ROOT), kind.glyph, kind.code, List.copyOf(items));
  }

  private static Kind kind(ChangeItem item) {
    if (!item.through().equals("date_reached")) {
      return Kind.RECORD;
    }
    if (isOver(item)) {
      return Kind.BETWEEN;
    }
    return switch (Coded.of(Cause.class, item.cause())) {
      case REVOKED, RESCINDED, REPEALED, VACATED -> Kind.REVOKED;
      case SUPERSEDED, REPLACED -> Kind.SUPERSEDED;
      case EXPIRED, WITHDRAWN -> Kind.EXPIRED;
      case SUSPENDED -> Kind.SUSPENDED;
      case COMMENCED, DELAYED -> Kind.COMMENCED;
      case ISSUED -> Kind.ISSUED;
      case REINSTATED, CONTINUED -> Kind.REINSTATED;
      case AMENDED -> Kind.AMENDED;
      case RETRACTED -> Kind.RECORD;
    };
  }

  /// It began after the first day and had ended by the second.
  private static boolean isOver(ChangeItem item) {
    var after = status(item.to().status());
    var before = status(item.from().status());
    return after.isEnd()
        && (before == Status.NOT_YET_ISSUED
            || (before == Status.UNKNOWN && item.from().since() == null));
  }

  private static Status status(String code) {
    return Coded.of(Status.class, code);
  }

  /// By how many each cause changed what stands.
  static Map<Group, Long> netByCause(List<ChangeItem> items, Set<String> standing) {
    var net = new LinkedHashMap<Group, Long>();
    var groups = of(items);
    for (var group : groups.byDate()) {
      net.put(group, net(group, standing));
    }
    net.put(groups.byRecord(), net(groups.byRecord(), standing));
    return net;
  }

  private static long net(Group group, Set<String> standing) {
    return group.items().stream()
        .mapToLong(
            item ->
                (standing.contains(item.to().status()) ? 1 : 0)
                    - (standing.contains(item.from().status()) ? 1 : 0))
        .sum();
  }
}
