package policytimeline.projections.state;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// The statements of pages. Each walks along an index in the order of the page and stops when the
/// page is full. Those for what is known now see only what is believed now, and nothing at all
/// where more is known by now than is asked about.
final class PageSql {

  /// What an answer is narrowed by first: each has an index in the order of pages.
  enum Lead {
    NOTHING(""),
    FAMILY("and family = :lead"),
    KIND("and kind = :lead"),
    JURISDICTION("and jurisdiction = :lead"),
    ISSUER("and issuer = :lead"),
    STATUS("and status = :lead");

    private final String condition;

    Lead(String condition) {
      this.condition = condition;
    }
  }

  /// Families of a jurisdiction whose coverage begins only after the day: what held is unknown.
  private static final String UNCOVERED =
      """
      with uncovered as materialized (
             select array_agg(place || ' ' || branch) as pairs
               from (select s.jurisdiction as place, f.family as branch
                       from coverage s
                       join unnest(:everyFamily::text[]) as f (family)
                            on s.family is null or s.family = f.family
                      where s.known_from <= :known
                        and :known < s.known_to
                      group by s.jurisdiction, f.family
                     having min(s.since) > :on::date) u)
      """;

  private static final String IS_UNCOVERED =
      "jurisdiction || ' ' || family = any((select pairs from uncovered)::text[])";

  private static final String STATUS =
      "case when " + IS_UNCOVERED + " then 'unknown' else status end";

  private static final String APPLIES =
      "case when " + IS_UNCOVERED + " then 'none' else applies end";

  private static final String ALL_NOW = "known_to = 9223372036854775807 ";

  private static final String KNOWN =
      """
      known_from <= :known
      and :known < known_to
      """;

  private static final String NOTHING_MORE_IS_KNOWN =
      "and (select position from projected) <= :known\n";

  private static final String NARROWED =
      """
      and valid_from <= :on::date
      and :on::date < valid_to
      and (:jurisdictions::text[] is null or jurisdiction = any(:jurisdictions::text[]))
      and (:families::text[] is null or family = any(:families::text[]))
      and (:kinds::text[] is null or kind = any(:kinds::text[]))
      and (:issuers::text[] is null or issuer = any(:issuers::text[]))
      and (:agencies::text[] is null or agencies && :agencies::text[])
      and (:topics::text[] is null or topics && :topics::text[])
      """
          + "and (:statuses::text[] is null or "
          + STATUS
          + " = any(:statuses::text[]))\nand (:applies::text[] is null or "
          + APPLIES
          + " = any(:applies::text[]))\n"
          + """
            and (:words::text[] is null
                 or exists (
                    select 1
                      from instrument i
                     where i.slug = standing.instrument
                       and i.known_from <= :known
                       and :known < i.known_to
                       and i.words like all(:words::text[])))
            """;

  /// In force before it was issued, and not issued by the day.
  private static final String EARLY =
      """
      and valid_from < issued_on
      and daterange(valid_from, least(valid_to, issued_on)) @> :on::date
      """;

  private static final String FROM_THE_LATEST_KNOWN =
      """
      and (issued_on, instrument)
          < (least(:day::date, (select day from latest)),
             case when :day::date <= (select day from latest) then :slug else '' end)
      """;

  private static final String LATEST =
      """
      , latest as materialized (
             select coalesce(
                      (select issued_to + 1
                         from tally
                        where level = 3
                          and block = :known >> 7
                          and span = date '1000-01-01'), 'infinity') as day)
      """;

  private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

  private static final String SHOWN =
      "select instrument as slug, citation, titles, family, kind, jurisdiction, issuer, issued_on,\n"
          + STATUS
          + " as status,\n"
          + APPLIES
          + " as applies,\n"
          + "valid_from, nullif(valid_to, 'infinity') as valid_to, because, parts_unknown\n";

  private static final Map<Sort, String> AFTER = new EnumMap<>(Sort.class);
  private static final Map<Sort, String> EARLY_AFTER = new EnumMap<>(Sort.class);
  private static final Map<Sort, String> ORDER = new EnumMap<>(Sort.class);

  static {
    AFTER.put(Sort.ISSUED, "and (issued_on, instrument) > (:day::date, :slug)");
    AFTER.put(Sort.ISSUED_LAST_FIRST, "and (issued_on, instrument) < (:day::date, :slug)");
    AFTER.put(Sort.SLUG, "and instrument > :slug");
    AFTER.put(Sort.CHANGED, "and (valid_from, instrument) < (:day::date, :slug)");
    EARLY_AFTER.put(Sort.ISSUED, "and (issued_on, instrument) > (:earlyDay::date, :earlySlug)");
    EARLY_AFTER.put(
        Sort.ISSUED_LAST_FIRST, "and (issued_on, instrument) < (:earlyDay::date, :earlySlug)");
    EARLY_AFTER.put(Sort.SLUG, "and instrument > :earlySlug");
    ORDER.put(Sort.ISSUED, "issued_on, %s");
    ORDER.put(Sort.ISSUED_LAST_FIRST, "issued_on desc, %s desc");
    ORDER.put(Sort.SLUG, "%s");
    ORDER.put(Sort.CHANGED, "valid_from desc, %s desc");
  }

  /// A part of the way along an index.
  ///
  /// @param now whether only along what is believed now
  /// @param isFirst whether the page begins here
  /// @param depth how many rows it has at most
  record Walk(Lead lead, Sort sort, boolean now, boolean isFirst, int depth) {

    Walk next(int depth) {
      return new Walk(lead, sort, now, false, depth);
    }
  }

  private PageSql() {}

  /// The place before the first of a page, or of what of it was issued or began by the day.
  static Place start(StateQuestion question) {
    var after = question.after();
    return switch (question.sort()) {
      case ISSUED, SLUG -> after == null ? new Place(LONG_AGO, "") : after;
      case ISSUED_LAST_FIRST, CHANGED -> {
        var end = new Place(question.on().plusDays(1), "");
        yield after == null || after.day().isAfter(question.on()) ? end : after;
      }
    };
  }

  /// What some rows of the walk leave, and before the first of them what was early, where the
  /// latest come first.
  static String page(Walk walk) {
    var walked = "%s %s limit :limit".formatted(SHOWN, narrowed(walk, ordered(walk) + limit(walk)));
    return walk.isFirst() && walk.sort() == Sort.ISSUED_LAST_FIRST
        ? """
          %s
          select *
            from ((%s)
                  union all
                  (%s)) found
           order by issued_on desc, slug desc
           limit :limit
          """
            .formatted(UNCOVERED + LATEST, walked, early(walk))
        : UNCOVERED + walked;
  }

  /// What was early, where the latest come last.
  static String last(Walk walk) {
    return UNCOVERED + early(walk) + " order by issued_on, slug limit :limit";
  }

  /// The place of the last row of a part of the walk; none where the walk ends before.
  static String end(Walk walk) {
    return "with nothing as (select 1) %s select %s as day, instrument as slug from (%s offset %d limit 1) ended"
        .formatted(
            LATEST,
            walk.sort() == Sort.CHANGED ? "valid_from" : "issued_on",
            ordered(walk),
            walk.depth() - 1);
  }

  /// A page in the order of the slugs by way of all that was issued by the day.
  static String sorted(Walk walk) {
    var issued = rows(walk) + AFTER.get(walk.sort()) + "\nand issued_on <= :on::date ";
    return "%s select * from ((%s) union all (%s)) found order by slug limit :limit"
        .formatted(UNCOVERED, SHOWN + narrowed(walk, issued + "offset 0"), early(walk));
  }

  /// How many there are, up to a limit.
  static String total(Lead lead, boolean now) {
    return UNCOVERED
        + "select count(*) from (select 1 from standing where "
        + (now ? ALL_NOW : "true ")
        + lead.condition
        + " and "
        + KNOWN
        + (now ? NOTHING_MORE_IS_KNOWN : "")
        + NARROWED
        + " limit :limit) found";
  }

  /// How many there are of each status and family.
  static String shares(Lead lead) {
    return """
        %s
        select status, family, count(*) as items
          from (select %s as status, family
                  from standing
                 where %s
                       %s
                       %s) found
         group by status, family
         order by status, family
        """
        .formatted(UNCOVERED, STATUS, KNOWN, lead.condition, NARROWED);
  }

  private static String early(Walk walk) {
    return SHOWN + narrowed(walk, rows(walk) + EARLY + EARLY_AFTER.get(walk.sort()) + " offset 0");
  }

  private static String ordered(Walk walk) {
    var bound = walk.sort() == Sort.ISSUED ? "and issued_on <= :on::date" : "";
    var order = ORDER.getOrDefault(walk.sort(), "").formatted("instrument");
    return "%s %s\n%s\norder by %s".formatted(rows(walk), after(walk), bound, order);
  }

  /// An instrument has several rows, so the next part begins with the one at which the last ended.
  /// From the latest on, a walk as known then begins with what was issued by the end of the block
  /// of the position, which few records are behind of. One bound alone tells an index where to
  /// begin.
  private static String after(Walk walk) {
    if (walk.sort() == Sort.ISSUED_LAST_FIRST && walk.isFirst() && !walk.now()) {
      return FROM_THE_LATEST_KNOWN;
    }
    var after = AFTER.getOrDefault(walk.sort(), "");
    return walk.isFirst() ? after : after.replace(" > ", " >= ").replace(" < ", " <= ");
  }

  /// A number that the planner sees, and so takes the index in whose order the walk is.
  private static String limit(Walk walk) {
    return "\nlimit " + walk.depth();
  }

  private static String rows(Walk walk) {
    return "select * from standing where %s %s\n"
        .formatted(walk.now() ? ALL_NOW : "true ", walk.lead().condition);
  }

  private static String narrowed(Walk walk, String rows) {
    return "from (%s) standing where %s\n%s"
        .formatted(rows, KNOWN, (walk.now() ? NOTHING_MORE_IS_KNOWN : "") + NARROWED);
  }
}
