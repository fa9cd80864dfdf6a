package policytimeline.projections.tally;

import java.time.LocalDate;

/// How positions are cut into blocks, and the days of a block into spans. Eight blocks of a level
/// make one of the level above.
enum Level {
  /// All positions up to its end.
  WHOLE(0, 16) {
    @Override
    LocalDate span(LocalDate day) {
      return day.withDayOfMonth(1);
    }
  },
  LARGE(1, 13) {
    @Override
    LocalDate span(LocalDate day) {
      return day.withDayOfYear(1);
    }
  },
  MIDDLE(2, 10) {
    @Override
    LocalDate span(LocalDate day) {
      return LocalDate.of(day.getYear() - day.getYear() % 10, 1, 1);
    }
  },
  SMALL(3, 7) {
    @Override
    LocalDate span(LocalDate day) {
      return BEGINNING;
    }
  };

  /// No date lies before it.
  static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

  private final int number;
  private final int bits;

  Level(int number, int bits) {
    this.number = number;
    this.bits = bits;
  }

  /// The first day of the span of a day.
  abstract LocalDate span(LocalDate day);

  int number() {
    return number;
  }

  long block(long position) {
    return position >> bits;
  }
}
