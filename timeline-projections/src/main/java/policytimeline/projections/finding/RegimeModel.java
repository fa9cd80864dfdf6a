package policytimeline.projections.finding;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Regime;
import policytimeline.core.phase.Relation;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Copies;
import policytimeline.projections.belief.Derived;
import policytimeline.projections.belief.Table;
import policytimeline.projections.finding.Neighbourhood.Stretch;

/// Keeps what is found between several records in `finding`. Of each relation that a run of
/// positions touches, the whole history of what is found about it is made anew from the rows of its
/// two ends, and what differs is written. So it does not matter in which order those rows came.
class RegimeModel implements Derived {

  private final Neighbourhood neighbourhood;
  private final FindingModel findings;

  private final Copies copies;

  RegimeModel(Neighbourhood neighbourhood, FindingModel findings, Copies copies) {
    this.neighbourhood = neighbourhood;
    this.findings = findings;
    this.copies = copies;
  }

  @Override
  public void follow(Collection<String> streams, long first, long last) {
    var relations = neighbourhood.touched(streams, first, last);
    if (relations.isEmpty()) {
      return;
    }
    var ends = ends(relations);
    var wanted = new ArrayList<Belief<FoundRow>>();
    for (var relation : relations) {
      wanted.addAll(found(relation, ends));
    }
    write(wanted, relations.stream().map(each -> each.row().entry()).distinct().toList());
  }

  @Override
  public List<Table> tables() {
    return List.of(findings.table());
  }

  @Override
  public List<Runnable> build() {
    return neighbourhood.stretches().stream().<Runnable>map(each -> () -> build(each)).toList();
  }

  private void build(Stretch stretch) {
    var relations = neighbourhood.within(stretch);
    var ends = ends(relations);
    copies.copy(findings, relations.stream().flatMap(each -> found(each, ends).stream()).toList());
  }

  /// The findings within one record are in the same table, which is emptied with them.
  @Override
  public void forget() {}

  /// What the ends of some relations showed, as far as it can matter.
  private Map<String, History> ends(List<Belief<Relation>> relations) {
    return neighbourhood.histories(
        slugs(relations.stream()),
        slugs(relations.stream().filter(each -> Regime.isAboutPhases(each.row().type()))));
  }

  private static List<String> slugs(Stream<Belief<Relation>> relations) {
    return relations
        .flatMap(each -> Stream.of(each.stream(), other(each.row())))
        .distinct()
        .toList();
  }

  private static String other(Relation relation) {
    return Objects.requireNonNull(relation.other().instrument()).slug();
  }

  /// What is found about one relation while it is believed, as its two ends are believed to be.
  private static List<Belief<FoundRow>> found(
      Belief<Relation> relation, Map<String, History> ends) {
    var holder = ends.getOrDefault(relation.stream(), History.NONE);
    var other = ends.getOrDefault(other(relation.row()), History.NONE);
    var steps = new TreeSet<>(List.of(relation.from()));
    Stream.concat(holder.steps(), other.steps())
        .filter(step -> step > relation.from() && step < relation.to())
        .forEach(steps::add);
    var open = new HashMap<Finding, Long>();
    var rows = new ArrayList<Belief<FoundRow>>();
    for (long step : steps) {
      var now = Regime.findings(relation.row(), holder.at(step), other.at(step));
      open.forEach(
          (each, since) -> {
            if (!now.contains(each)) {
              rows.add(row(relation, each, since, step));
            }
          });
      open.keySet().retainAll(now);
      now.forEach(each -> open.putIfAbsent(each, step));
    }
    open.forEach((each, since) -> rows.add(row(relation, each, since, relation.to())));
    return rows;
  }

  private static Belief<FoundRow> row(
      Belief<Relation> relation, Finding finding, long from, long to) {
    var found = new FoundRow(relation.stream(), relation.row().entry(), finding);
    return new Belief<>(relation.stream(), found, from, to);
  }

  private void write(List<Belief<FoundRow>> wanted, List<String> relations) {
    var held = new HashSet<>(neighbourhood.held(relations));
    var begun =
        wanted.stream().map(RegimeModel::identified).map(RegimeModel::place).collect(toSet());
    var obsolete = held.stream().filter(each -> !begun.contains(place(each))).toList();
    var fresh = wanted.stream().filter(each -> !held.contains(identified(each))).toList();
    findings.withdraw(obsolete);
    findings.begin(fresh);
  }

  /// What tells one row of the table from another.
  private record Place(UUID id, long from) {}

  private static Place place(Belief<UUID> belief) {
    return new Place(belief.row(), belief.from());
  }

  private static Belief<UUID> identified(Belief<FoundRow> belief) {
    return new Belief<>(belief.stream(), belief.row().id(), belief.from(), belief.to());
  }
}
