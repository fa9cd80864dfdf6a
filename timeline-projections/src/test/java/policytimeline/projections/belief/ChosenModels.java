package policytimeline.projections.belief;

import java.util.List;
import policytimeline.projections.store.LogReader;

/// Some of the read models, for programs that need no more.
public final class ChosenModels {

  private ChosenModels() {}

  public static ReadModels of(List<ReadModel<?>> models, List<Derived> derived, LogReader log) {
    return new ReadModels(models, derived, log);
  }
}
