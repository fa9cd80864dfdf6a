package policytimeline.projections.series;

import policytimeline.projections.state.Filters;

/// The statements that count. Each makes rows of what moves a count at which step, and sums them
/// up: one pass, however many steps there are.
final class Counting {

  /// The instruments asked about, with the keys under which each counts, and since when its family
  /// is covered.
  private static final String CHOSEN =
      """
      with asked as (
             select :steps::date[] as steps),
           covered as (
             select scope.jurisdiction as place, f.family as branch, min(scope.since) as since
               from coverage scope
               join unnest(:everyFamily::text[]) as f (family)
                    on scope.family is null or scope.family = f.family
              where scope.known_from <= :known
                and :known < scope.known_to
              group by scope.jurisdiction, f.family),
           matching as (
             select *
               from instrument
              where known_from <= :known
                and :known < known_to
                and
      """
          + Filters.OF_INSTRUMENT
          + """
            ),
                 chosen as (
                   select m.slug, m.issued_on, coalesce(covered.since, '-infinity') as since,
                          case :group::text
                               when 'family' then array[m.family]
                               when 'kind' then array[m.kind]
                               when 'jurisdiction' then array[m.jurisdiction]
                               when 'issuer' then array[m.issuer]
                               when 'agency' then array(select distinct unnest(m.agencies))
                               when 'topic' then array(select distinct unnest(m.topics))
                               else array['all'] end as keys
                     from matching m
                     left join covered
                          on covered.place = m.jurisdiction and covered.branch = m.family)
            """;

  /// The largest keys by themselves, and the rest together.
  private static final String SUMMED =
      """
      , sized as (
             select key, row_number() over (order by sum(size) desc, key) as place
               from moved
              group by key),
           summed as (
             select case when place <= :most then key else :other end as key, step,
                    sum(delta) as delta
               from moved
               join sized using (key)
              where step < :count
              group by 1, 2)
      """;

  private static final String EACH =
      SUMMED
          + """
            select key, step, delta as value
              from summed
             order by key, step
            """;

  private static final String RUNNING =
      SUMMED
          + """
            select key, step, sum(delta) over (partition by key order by step) as value
              from summed
             order by key, step
            """;

  /// What holds on the first day of each step. Where coverage begins within a phase, what held
  /// before is unknown.
  static final String HOLDING =
      CHOSEN
          + """
            , held as (
                   select c.keys, c.since, p.valid_from, p.valid_to, p.status, p.applies
                     from chosen c
                     join phase p on p.instrument = c.slug
                          and p.known_from <= :known and :known < p.known_to
                    where p.valid_from < :end
                      and :first < p.valid_to),
                 stretch as (
                   select keys, status, applies, greatest(valid_from, since) as begins,
                          valid_to as ends
                     from held
                    where since < valid_to
                    union all
                   select keys, 'unknown', 'none', valid_from, least(valid_to, since)
                     from held
                    where valid_from < since),
                 counted as (
                   select k.key,
                          width_bucket(begins - 1, (select steps from asked)) as begun,
                          width_bucket(ends - 1, (select steps from asked)) as over
                     from stretch
                    cross join lateral unnest(
                          case :group::text when 'status' then array[status] else keys end)
                          as k (key)
                    where
            """
          + Filters.OF_STATE
          + """
            ),
                 moved as (
                   select key, begun as step, count(*) as delta, sum(over - begun) as size
                     from counted
                    where begun < over
                    group by key, begun
                    union all
                   select key, over, - count(*), 0
                     from counted
                    where begun < over
                    group by key, over)
            """
          + RUNNING;

  static final String ISSUED =
      CHOSEN
          + """
            , moved as (
                   select k.key,
                          width_bucket(issued_on, (select steps from asked)) - 1 as step,
                          count(*) as delta, count(*) as size
                     from chosen
                    cross join lateral unnest(keys) as k (key)
                    where :first <= issued_on
                      and issued_on < :end
                      and since <= issued_on
                    group by 1, 2)
            """
          + EACH;

  /// Where a run of days in force begins or ends. Phases follow each other without gaps.
  static final String TURNING =
      CHOSEN
          + """
            , course as (
                   select c.keys, c.since, p.valid_from as day, p.status,
                          p.status = any(:holding::text[]) as holds,
                          coalesce(
                            lag(p.status) over (partition by p.instrument order by p.valid_from)
                              = any(:holding::text[]),
                            false) as held
                     from chosen c
                     join phase p on p.instrument = c.slug
                          and p.known_from <= :known and :known < p.known_to
                    where p.valid_from < :end),
                 moved as (
                   select k.key,
                          width_bucket(day, (select steps from asked)) - 1 as step,
                          sum(case when :net and held then -1 else 1 end) as delta,
                          count(*) as size
                     from course
                    cross join lateral unnest(
                          case :group::text when 'status' then array[status] else keys end)
                          as k (key)
                    where holds <> held
                      and (:net or held)
                      and :first <= day
                      and since <= day
                    group by 1, 2)
            """
          + EACH;

  private Counting() {}
}
