package policytimeline.api.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.frame.AsOfBar.Day;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.TwoTimes;
import policytimeline.api.language.Language;
import policytimeline.projections.entry.Positions;

/// Says of a date whether it is today, a past or a future one, and of what is known whether later
/// entries are left out.
@Component
public class AsOfBars {

  private final Clocks clocks;
  private final Positions positions;

  AsOfBars(Clocks clocks, Positions positions) {
    this.clocks = clocks;
    this.positions = positions;
  }

  /// The bar of a page about one day.
  public AsOfBar of(AsOf asOf, Address here, Language language) {
    var left = positions.projected() - asOf.position();
    var day = List.of(day(asOf.on(), language));
    if (left > 0) {
      return new AsOfBar(
          "past",
          "clock",
          language.text("bar.known"),
          day,
          position(asOf.position(), language),
          count("bar.note.known", left, language),
          new Go(here.with("known", null).link(), language.text("bar.all")));
    }
    var days = ChronoUnit.DAYS.between(clocks.today(asOf.zone()), asOf.on());
    return new AsOfBar(
        when(days),
        glyph(days),
        language.text("bar." + when(days)),
        day,
        null,
        note(days, language),
        days == 0 ? null : new Go(here.with("on", null).link(), language.text("bar.today.go")));
  }

  /// The bar of a page about two days.
  public AsOfBar of(TwoTimes times, Address here, Language language) {
    var today = clocks.today(times.zone());
    var from = times.from();
    var to = times.to();
    var apart = ChronoUnit.DAYS.between(from.on(), to.on());
    var left = positions.projected() - Math.min(from.position(), to.position());
    var past = from.on().isBefore(today) || to.on().isBefore(today);
    return new AsOfBar(
        past ? "past" : "today",
        past ? "clock" : "date",
        language.text("bar.two"),
        List.of(day(from.on(), language), day(to.on(), language)),
        left > 0 && from.position() == to.position() ? position(to.position(), language) : null,
        left > 0
            ? language.text(
                "bar.note.two.known",
                position(from.position(), language),
                position(to.position(), language))
            : count("bar.note.two", apart, language),
        to.on().equals(today) ? null : today(here, from.on(), today, language));
  }

  private static @Nullable Go today(
      Address here, LocalDate from, LocalDate today, Language language) {
    return from.isAfter(today)
        ? null
        : new Go(here.with("to", today).link(), language.text("bar.two.go"));
  }

  private static Day day(LocalDate day, Language language) {
    return new Day(day.toString(), language.date(day));
  }

  private static String when(long days) {
    if (days == 0) {
      return "today";
    }
    return days < 0 ? "past" : "future";
  }

  private static String glyph(long days) {
    if (days == 0) {
      return "date";
    }
    return days < 0 ? "clock" : "not_yet_in_force";
  }

  private static String note(long days, Language language) {
    return days == 0
        ? language.text("bar.note.today")
        : count("bar.note." + when(days), Math.abs(days), language);
  }

  private static String count(String key, long number, Language language) {
    return number == 1 ? language.text(key + ".one") : language.text(key, language.number(number));
  }

  static String position(long position, Language language) {
    return "@" + language.number(position);
  }
}
