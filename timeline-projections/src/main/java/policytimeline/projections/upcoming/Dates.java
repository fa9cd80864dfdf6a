package policytimeline.projections.upcoming;

import policytimeline.projections.state.Filters;

/// The statements that find what lies ahead: every phase that begins, every amendment, and every
/// step of a plan's action, on days that are covered.
final class Dates {

  private static final String COMING =
      """
      with begun as (
             select p.valid_from as on_day, p.instrument, '' as what, p.status, p.applies,
                    null as action, null as progress, p.because as entries
               from phase p
              where p.valid_from >= :from
                and p.valid_from < :to
                and p.known_from <= :known
                and :known < p.known_to
              union all
             select a.effective_on, a.stream, a.entry, p.status, p.applies, null, null,
                    array[a.entry]
               from amendment a
               join phase p on p.instrument = a.stream
                    and p.valid_from <= a.effective_on and a.effective_on < p.valid_to
                    and p.known_from <= :known and :known < p.known_to
              where a.effective_on >= :from
                and a.effective_on < :to
                and a.known_from <= :known
                and :known < a.known_to
              union all
             select s.valid_from, s.plan, s.action, p.status, p.applies, s.action, s.progress,
                    array[s.because]
               from plan_action s
               join phase p on p.instrument = s.plan
                    and p.valid_from <= s.valid_from and s.valid_from < p.valid_to
                    and p.known_from <= :known and :known < p.known_to
              where s.valid_from >= :from
                and s.valid_from < :to
                and s.known_from <= :known
                and :known < s.known_to),
           covered as (
             select scope.jurisdiction as place, f.family as branch, min(scope.since) as since
               from coverage scope
               join unnest(:everyFamily::text[]) as f (family)
                    on scope.family is null or scope.family = f.family
              where scope.known_from <= :known
                and :known < scope.known_to
              group by scope.jurisdiction, f.family),
           matching as (
             select b.*, i.citation, i.titles, i.family, i.kind
               from begun b
               join (select *
                       from instrument
                      where known_from <= :known
                        and :known < known_to
                        and
      """
          + Filters.OF_INSTRUMENT
          + """
            ) i on i.slug = b.instrument
                     left join covered
                          on covered.place = i.jurisdiction and covered.branch = i.family
                    where coalesce(covered.since <= b.on_day, true)
                      and
            """
          + Filters.OF_STATE
          + ")";

  static final String PAGE =
      COMING
          + """
            select m.*, before.status as before_status, before.applies as before_applies
              from matching m
              left join phase before on before.instrument = m.instrument
                   and before.valid_from < m.on_day and m.on_day <= before.valid_to
                   and before.known_from <= :known and :known < before.known_to
             where :after_day::date is null
                or (m.on_day, m.instrument, m.what)
                   > (:after_day::date, :after_slug::text, :after_what::text)
             order by m.on_day, m.instrument, m.what
             limit :limit
            """;

  static final String COUNT =
      COMING
          + """
            select count(*)
              from matching
            """;

  private Dates() {}
}
