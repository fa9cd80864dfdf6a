package policytimeline.projections.search;

import policytimeline.projections.state.Filters;

/// The statements of a search. Words are ranked among the newest of the instruments that have them,
/// since a common word has too many. Which ones these are depends on nothing that comes later, so
/// that an answer at a position stays as it is.
final class SearchSql {

  /// Where no more rows than so many match, they are found by the index of words, and sorted.
  static final int FEW = 20_000;

  /// So many of the newest are looked up where no filter can leave most of them out.
  static final int LOOKED_UP = 2_000;

  private static final String QUERY =
      """
      (to_tsquery('english', :before)
         && (to_tsquery('english', :last) || to_tsquery('simple', :beginning))
         && cast(:grams as tsquery))
      """;

  /// The words as they stand, of which none goes on.
  private static final String AS_WRITTEN =
      """
      (to_tsquery('english', :before) && to_tsquery('english', :last) && cast(:grams as tsquery))
      """;

  private static final String BELIEVED = " known_from <= :known and :known < known_to ";

  private static final String BEGUN = " and begins_on <= :on ";

  private static final String SAID = " and valid_from <= :on and :on < valid_to ";

  private static final String NEWEST_TITLES =
      " order by begins_on desc, instrument, language limit :hits";

  private static final String NEWEST_PASSAGES =
      " order by begins_on desc, instrument, provision, language, since limit :hits";

  private static final String TITLES_WITH_WORDS =
      "select instrument, language, begins_on, vector from title where"
          + BELIEVED
          + BEGUN
          + "and vector @@ "
          + QUERY;

  private static final String PASSAGES_WITH_WORDS =
      "select instrument, language, provision, valid_from as since, begins_on, vector"
          + " from passage where"
          + BELIEVED
          + SAID
          + "and vector @@ "
          + QUERY;

  /// All that have the words come first, and then the newest of them: told of the order at once,
  /// the planner walks from the newest on, through a million rows for a rare word.
  static final String TITLES_BY_WORDS =
      "select * from (" + TITLES_WITH_WORDS + " offset 0) worded" + NEWEST_TITLES;

  static final String PASSAGES_BY_WORDS =
      "select * from (" + PASSAGES_WITH_WORDS + " offset 0) worded" + NEWEST_PASSAGES;

  /// Where a word is common, it is found among the newest titles, and not in all.
  private static final String TITLES_AMONG_NEWEST =
      """
      select instrument, language, begins_on, vector
        from (select instrument, language, begins_on, vector
                from title
               where
      """
          + BELIEVED
          + BEGUN
          + """
                order by begins_on desc, instrument, language
                limit 50000) newest
            where vector @@
            """
          + QUERY
          + NEWEST_TITLES;

  private static final String PASSAGES_AMONG_NEWEST =
      """
      select instrument, language, provision, since, begins_on, vector
        from (select instrument, language, provision, valid_from as since, begins_on, vector
                from passage
               where
      """
          + BELIEVED
          + SAID
          + BEGUN
          + """
                order by begins_on desc, instrument, provision, language, valid_from
                limit 10000) newest
            where vector @@
            """
          + QUERY
          + NEWEST_PASSAGES;

  /// How many rows match, as far as it matters.
  static final String HOW_MANY =
      "select (select count(*) from ("
          + TITLES_WITH_WORDS
          + " limit :few) t) as titles, (select count(*) from ("
          + PASSAGES_WITH_WORDS
          + " limit :few) p) as passages";

  private static final String BEGINNING =
      StandingSql.SCOPE
          + """
             named as (
            """
          + CitationQueries.NAMED
          + "), titled as materialized (";

  private static final String MIDDLE = "), worded as materialized (";

  private static final String END =
      """
      ),
           found as (
             select distinct instrument, 1 as place, null::text as language,
                    null::text as provision, null::date as since, null::tsvector as vector
               from named
              union all
             select instrument, 2, language, null, null, vector
               from titled
              union all
             select instrument, 3, language, provision, since, vector
               from worded),
           held as (
             select f.place, f.language, f.provision, f.since, f.vector,
      """
          + StandingSql.COLUMNS
          + """
                from found f
            """
          + StandingSql.JOINED
          + """
                    where f.place = 1 or p.instrument is not null),
                 matching as (
                   select *,
                          row_number() over (
                            partition by place
                                order by issued_on desc, slug, provision, language, since) as age
                     from held
                    where
            """
          + Filters.OF_INSTRUMENT
          + " and "
          + Filters.OF_STATE
          + """
                 ),
                 ranked as (
                   select *, coalesce(vector @@
            """
          + AS_WRITTEN
          + """
            , true) as as_written, coalesce(ts_rank(vector,
            """
          + QUERY
          + """
            ), 0) as rank
                     from matching
                    where age <= 1000),
                 best as (
                   select distinct on (slug) *
                     from ranked
                    order by slug, place, as_written desc, rank desc, provision, language, since),
                 page as (
                   select *, count(*) over () as total,
                          row_number() over (
                            order by place, as_written desc, rank desc, issued_on desc, slug) as nth
                     from best
                    order by nth
                   offset :offset
                    limit :limit)
            select page.*, passage.heading,
                   exists (select from matching where age > 1000) as cut,
                   case when place = 1 then null
                        when :run::text is not null
                        then substr(b.body, greatest(strpos(b.body, :run) - 40, 1), 160)
                        else ts_headline('english', left(b.body, 20000),
            """
          + QUERY
          + """
            , 'StartSel="«", StopSel="»", MinWords=12, MaxWords=30') end as excerpt
              from page
              left join title on page.place = 2
                   and title.instrument = page.slug
                   and title.language = page.language
                   and title.known_from <= :known and :known < title.known_to
              left join passage on page.place = 3
                   and passage.instrument = page.slug
                   and passage.provision = page.provision
                   and passage.language = page.language
                   and passage.valid_from = page.since
                   and passage.known_from <= :known and :known < passage.known_to
             cross join lateral (
                   select coalesce(title.title, passage.text, passage.heading) as body) b
             order by nth
            """;

  private static final String FEW_TITLES = BEGINNING + TITLES_BY_WORDS + MIDDLE;

  private static final String MANY_TITLES = BEGINNING + TITLES_AMONG_NEWEST + MIDDLE;

  private static final String FEW_AND_FEW = FEW_TITLES + PASSAGES_BY_WORDS + END;

  private static final String FEW_AND_MANY = FEW_TITLES + PASSAGES_AMONG_NEWEST + END;

  private static final String MANY_AND_FEW = MANY_TITLES + PASSAGES_BY_WORDS + END;

  private static final String MANY_AND_MANY = MANY_TITLES + PASSAGES_AMONG_NEWEST + END;

  private SearchSql() {}

  static String page(boolean fewTitles, boolean fewPassages) {
    if (fewTitles) {
      return fewPassages ? FEW_AND_FEW : FEW_AND_MANY;
    }
    return fewPassages ? MANY_AND_FEW : MANY_AND_MANY;
  }
}
