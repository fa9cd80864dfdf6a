package policytimeline.projections.state;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policytimeline.core.phase.Status;
import policytimeline.projections.state.PageSql.Lead;
import policytimeline.projections.state.StateQuestion.Sort;

/// The filter that a page is walked by: the first of these that has one word.
///
/// @param word absent where there is none
record Narrowing(Lead lead, @Nullable String word) {

  private static final Narrowing NONE = new Narrowing(Lead.NOTHING, null);

  private record Choice(Lead lead, Function<Filters, List<String>> words) {}

  private static final List<Choice> NOW =
      List.of(
          new Choice(Lead.ISSUER, Filters::issuers),
          new Choice(Lead.KIND, Filters::kinds),
          new Choice(Lead.FAMILY, Filters::families),
          new Choice(Lead.JURISDICTION, Filters::jurisdictions),
          new Choice(Lead.STATUS, Filters::statuses));

  private static final List<Choice> THEN = List.of(new Choice(Lead.FAMILY, Filters::families));

  static Narrowing of(Filters filters, Sort sort, boolean now) {
    return switch (sort) {
      case ISSUED, ISSUED_LAST_FIRST -> of(filters, now);
      case SLUG, CHANGED -> NONE;
    };
  }

  static Narrowing of(Filters filters, boolean now) {
    return (now ? NOW : THEN)
        .stream()
            .filter(choice -> choice.words().apply(filters).size() == 1)
            .map(choice -> new Narrowing(choice.lead(), choice.words().apply(filters).getFirst()))
            // what is not covered is unknown whatever the rows say
            .filter(chosen -> !Status.UNKNOWN.code().equals(chosen.word()))
            .findFirst()
            .orElse(NONE);
  }
}
