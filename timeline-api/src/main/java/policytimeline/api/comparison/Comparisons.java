package policytimeline.api.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.comparison.Comparison.Cause;
import policytimeline.api.comparison.Comparison.Links;
import policytimeline.api.comparison.Comparison.Text;
import policytimeline.api.frame.Address;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Permalink;
import policytimeline.api.known.TwoTimes;
import policytimeline.api.language.Language;
import policytimeline.api.page.Cursor;
import policytimeline.api.text.TextChanges;
import policytimeline.projections.difference.ChangeItem;
import policytimeline.projections.difference.DifferenceQueries;
import policytimeline.projections.difference.DifferenceQuestion;
import policytimeline.projections.difference.DifferenceQuestion.Place;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.relation.RelationQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQuestion;
import policytimeline.projections.state.StateQuestion.Sort;

/// Gathers what changed between two questions, by cause.
@Component
class Comparisons {

  private static final int MOST = 200;

  private static final int MOST_TEXTS = 5;

  private static final int MOST_PROVISIONS = 20;

  /// What was asked.
  record Asked(
      TwoTimes times, Filters filters, @Nullable Place after, Address here, Language language) {

    DifferenceQuestion question(int limit) {
      return new DifferenceQuestion(
          times.from().on(),
          times.from().position(),
          times.to().on(),
          times.to().position(),
          filters,
          after,
          limit);
    }

    /// How many stood at one of the two.
    StateQuestion standing(AsOf at) {
      return new StateQuestion(
          at.on(), at.position(), filters.withStatuses(Filters.HOLDING), Sort.SLUG, null, 0);
    }
  }

  private final DifferenceQueries differences;
  private final StateQueries states;
  private final RelationQueries relations;
  private final EntryQueries entries;
  private final TextChanges texts;

  Comparisons(
      DifferenceQueries differences,
      StateQueries states,
      RelationQueries relations,
      EntryQueries entries,
      TextChanges texts) {
    this.differences = differences;
    this.states = states;
    this.relations = relations;
    this.entries = entries;
    this.texts = texts;
  }

  static Place place(String cursor) {
    return Cursor.read(
        cursor, 2, parts -> new Place(parts.getFirst(), Integer.parseInt(parts.getLast())));
  }

  Comparison of(Asked asked) {
    var language = asked.language();
    var times = asked.times();
    var found = differences.page(asked.question(MOST + 1));
    var places = found.stream().map(ChangeItem::place).distinct().toList();
    var isWhole = places.size() <= MOST && asked.after() == null;
    var items =
        places.size() <= MOST
            ? found
            : found.stream().filter(each -> !each.place().equals(places.getLast())).toList();
    var total = differences.count(asked.question(0));
    var told = items.stream().flatMap(each -> each.entries().stream()).distinct().toList();
    var words =
        new ChangeWords(
            asked.here(), language, relations.of(told, times.position()), entries.positions(told));
    var groups = Causes.of(items);
    return new Comparison(
        heading(times, language),
        language.text("compare.lede", language.number(total)),
        isWhole
            ? new Sum(asked, items).of(standing(asked, times.from()), standing(asked, times.to()))
            : List.of(),
        Days.draw(times, items, language),
        groups.byDate().stream()
            .filter(each -> !each.items().isEmpty())
            .map(each -> cause(each, words, language))
            .toList(),
        cause(groups.byRecord(), words, language),
        texts(asked, items),
        places.size() <= MOST
            ? null
            : asked
                .here()
                .with(
                    "cursor",
                    Cursor.write(items.getLast().place().slug(), items.getLast().place().step()))
                .link(),
        links(asked));
  }

  private static String heading(TwoTimes times, Language language) {
    var from = language.date(times.from().on());
    var to = language.date(times.to().on());
    return from.equals(to)
        ? language.text("compare.heading.record", from)
        : language.text("compare.heading", from, to);
  }

  private static Cause cause(Causes.Group group, ChangeWords words, Language language) {
    return new Cause(
        "c-" + group.key(),
        group.glyph(),
        group.code(),
        language.text("cause." + group.key()),
        language.text("cause." + group.key() + ".said"),
        language.number(group.items().size()),
        group.items().stream().map(words::change).toList());
  }

  private long standing(Asked asked, AsOf at) {
    return states.counts(asked.standing(at)).total();
  }

  /// What was amended has two texts, which are compared word by word.
  private List<Text> texts(Asked asked, List<ChangeItem> items) {
    return items.stream()
        .filter(each -> each.cause().equals("amended"))
        .map(
            each ->
                new Text(
                    each.citation(),
                    compared(asked.times(), each.place().slug()),
                    texts.of(
                        each.place().slug(),
                        asked.times(),
                        asked.language().code(),
                        MOST_PROVISIONS)))
        .filter(each -> !each.provisions().isEmpty())
        .limit(MOST_TEXTS)
        .toList();
  }

  private static String compared(TwoTimes times, String slug) {
    return Address.of("/api/v1/instruments/" + slug + "/text/compare")
        .with("from", times.from().on())
        .with("to", times.to().on())
        .with("fromKnown", "@" + times.from().position())
        .with("toKnown", "@" + times.to().position())
        .link();
  }

  private static Links links(Asked asked) {
    var parameters = asked.here().without("cursor").parameters();
    return new Links(
        Permalink.of("/compare", parameters, asked.times(), Map.of()),
        Permalink.of("/api/v1/diff", parameters, asked.times(), Map.of()),
        Permalink.of("/api/v1/diff.csv", parameters, asked.times(), Map.of("limit", "500")));
  }
}
