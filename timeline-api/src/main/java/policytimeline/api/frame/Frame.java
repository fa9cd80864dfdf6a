package policytimeline.api.frame;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;

/// What stands around every page.
///
/// @param lang the tag of its language, and `other` the one that it can be switched to
/// @param here its own address, to come back to
/// @param find what was looked for
/// @param kept the clocks, which a search keeps
/// @param bar absent where a page is about no day
/// @param clocks absent where no day can be chosen
public record Frame(
    String lang,
    String theme,
    Other other,
    String title,
    List<Item> nav,
    String home,
    String here,
    String find,
    List<Carried> kept,
    @Nullable AsOfBar bar,
    @Nullable ClockForm clocks) {

  /// A part of the site, and whether the page belongs to it.
  public record Item(String href, String word, boolean current) {}

  /// The other language.
  public record Other(String code, String tag, String name) {}

  /// The frame of a page.
  ///
  /// @param section to which it belongs
  public static Frame of(Reader reader, Address here, @Nullable Section section, String title) {
    var language = reader.language();
    var other =
        switch (language) {
          case ENGLISH -> new Other("zh", "zh-Hans", "中文");
          case CHINESE -> new Other("en", "en", "English");
        };
    var nav =
        Arrays.stream(Section.values())
            .map(
                each ->
                    new Item(
                        here.to(each.path(), "on", "known").link(),
                        language.text(each.word()),
                        each == section))
            .toList();
    var find = here.first("q");
    return new Frame(
        language.tag(),
        reader.theme().code(),
        other,
        title,
        nav,
        here.to("/", "on", "known").link(),
        here.link(),
        find == null ? "" : find,
        here.to("/search", "on", "known").carried(),
        null,
        null);
  }

  public Frame with(@Nullable AsOfBar dates, @Nullable ClockForm form) {
    return new Frame(lang, theme, other, title, nav, home, here, find, kept, dates, form);
  }
}
