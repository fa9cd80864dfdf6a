package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ActionId;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Wording;

/// An action that a plan recommends, and how far it has come.
///
/// @param entry the id of the entry that recommends it
/// @param stages from its recommendation on, in order and without gaps
public record PlanAction(Recommendation recommendation, String entry, List<Stage> stages) {

  /// What is recommended.
  ///
  /// @param place in the order of the source, where it tells
  public record Recommendation(
      ActionId action,
      int pillar,
      int section,
      @Nullable Integer place,
      Wording summary,
      List<Agency> agencies,
      @Nullable Integer page) {

    public Recommendation {
      agencies = List.copyOf(agencies);
    }
  }

  /// A maximal run of days of one progress.
  ///
  /// @param because the id of the entry that began it
  public record Stage(Period period, Progress progress, String because) {}

  public PlanAction {
    stages = List.copyOf(stages);
  }

  /// The actions of a plan, sorted by their names; none where no plan was published.
  public static List<PlanAction> of(StandingRecord record) {
    return new ActionFold(record).actions();
  }

  public ActionId id() {
    return recommendation.action();
  }

  /// The first day of its recommendation.
  public LocalDate recommendedOn() {
    return stages.getFirst().period().from();
  }

  /// The stage on a day; none before the recommendation.
  public Optional<Stage> stageOn(LocalDate day) {
    return stages.stream().filter(stage -> stage.period().contains(day)).findFirst();
  }
}
