package policytimeline.projections.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/// The dice of one instrument, the same for the same seed.
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean in(double share) {
    return random.nextDouble() < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /// Small words far more often than large ones.
  int zipf(int bound) {
    return (int)
        Math.min(bound - 1L, (long) Math.exp(random.nextDouble() * Math.log(bound + 1.0)) - 1);
  }

  /// Mostly nought, rarely very many.
  int heavy(int most) {
    return (int) Math.min(most, Math.pow(1 - random.nextDouble(), -1 / 1.8) - 1);
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /// When a thing of a day is learned: soon, within the year, or years late.
  LocalDate learned(LocalDate day) {
    var dice = random.nextDouble();
    if (dice < 0.85) {
      return day.plusDays(random.nextInt(10));
    }
    return day.plusDays(random.nextInt(dice < 0.97 ? 365 : 3650));
  }

  String id() {
    return "%016x%08x".formatted(random.nextLong(), random.nextInt());
  }
}
