package policytimeline.projections.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Since when which families of which jurisdictions are covered. What held before is unknown.
final class Scopes {

  private record Scope(String jurisdiction, @Nullable String family, LocalDate since) {}

  private record Branch(String jurisdiction, String family) {}

  private final List<Scope> scopes = new ArrayList<>();
  private final Map<Branch, Optional<LocalDate>> since = new HashMap<>();

  void add(String jurisdiction, @Nullable String family, LocalDate from) {
    scopes.add(new Scope(jurisdiction, family, from));
  }

  /// Counts by cell, those that are not covered as unknown.
  Map<Cell, Long> applied(Map<Cell, Long> counts, LocalDate day) {
    if (scopes.isEmpty()) {
      return counts;
    }
    var applied = new HashMap<Cell, Long>();
    counts.forEach((cell, count) -> applied.merge(applied(cell, day), count, Long::sum));
    return applied;
  }

  private Cell applied(Cell cell, LocalDate day) {
    var branch = new Branch(cell.jurisdiction(), cell.family());
    var uncovered = since.computeIfAbsent(branch, this::since).filter(day::isBefore).isPresent();
    return uncovered
        ? new Cell(cell.jurisdiction(), cell.family(), cell.kind(), "unknown", "none")
        : cell;
  }

  private Optional<LocalDate> since(Branch branch) {
    return scopes.stream()
        .filter(scope -> scope.jurisdiction().equals(branch.jurisdiction()))
        .filter(scope -> scope.family() == null || scope.family().equals(branch.family()))
        .map(Scope::since)
        .min(LocalDate::compareTo);
  }
}
