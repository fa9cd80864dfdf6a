package policytimeline.projections.difference;

import policytimeline.projections.state.Filters;

/// Which instruments changed, as `matching`: by which step, and what they are. Step 1 is a later
/// date: a phase or an amendment begins in between. Step 2 is a later record: of what was believed
/// or came to be believed in between, the phase of the second day or the amendments until then
/// differ.
final class ChangedSql {

  /// As known at one position there is step 1 alone. Of the phases that begin in between the last
  /// counts; an amendment counts where none does. It has no words to look in.
  private static final String BY_DATE =
      """
      with amended as (
             select distinct stream
               from amendment
              where effective_on > :from
                and effective_on <= :to
                and known_from <= :to_known
                and :to_known < known_to),
           described as (
             select instrument as slug, citation, titles, family, kind, jurisdiction, issuer,
                    agencies, topics, status, applies, '' as words
               from standing
              where valid_from > :from
                and valid_from <= :to
                and :to < valid_to
                and known_from <= :to_known
                and :to_known < known_to
              union all
             select i.slug, i.citation, i.titles, i.family, i.kind, i.jurisdiction, i.issuer,
                    i.agencies, i.topics, coalesce(p.status, 'unknown'),
                    coalesce(p.applies, 'none'), ''
               from amended a
               join instrument i on i.slug = a.stream
                    and i.known_from <= :to_known and :to_known < i.known_to
               left join phase p on p.instrument = i.slug
                    and p.valid_from <= :to and :to < p.valid_to
                    and p.known_from <= :to_known and :to_known < p.known_to
              where p.instrument is null or p.valid_from <= :from),
           matching as (
             select *, 1 as step
               from described
      """;

  private static final String NARROWED =
      " where " + Filters.OF_INSTRUMENT + " and " + Filters.OF_STATE;

  private static final String BY_DATE_AND_RECORD =
      """
      with by_date as (
             select instrument as slug
               from standing
              where valid_from > :from
                and valid_from <= :to
                and known_from <= :from_known
                and :from_known < known_to
              union
             select a.stream
               from amendment a
               join instrument i on i.slug = a.stream
                    and i.known_from <= :from_known and :from_known < i.known_to
              where a.effective_on > :from
                and a.effective_on <= :to
                and a.known_from <= :from_known
                and :from_known < a.known_to),
           relearned as (
             select instrument as slug
               from standing
              where known_from > :from_known
                and known_from <= :to_known
                and valid_from <= :to
                and :to < valid_to
              union
             select instrument
               from standing
              where known_to > :from_known
                and known_to <= :to_known
                and known_to < 9223372036854775807
                and valid_from <= :to
                and :to < valid_to),
           by_record as (
             select r.slug
               from relearned r
               left join phase before on before.instrument = r.slug
                    and before.valid_from <= :to and :to < before.valid_to
                    and before.known_from <= :from_known and :from_known < before.known_to
               left join phase after on after.instrument = r.slug
                    and after.valid_from <= :to and :to < after.valid_to
                    and after.known_from <= :to_known and :to_known < after.known_to
              where (before.valid_from, before.status, before.applies, before.because,
                     before.parts_unknown)
                    is distinct from
                    (after.valid_from, after.status, after.applies, after.because,
                     after.parts_unknown)
              union
             select stream
               from amendment
              where effective_on <= :to
                and known_from > :from_known
                and known_from <= :to_known
                and :to_known < known_to
              union
             select stream
               from amendment
              where effective_on <= :to
                and known_from <= :from_known
                and :from_known < known_to
                and known_to <= :to_known),
           changed as (
             select slug, 1 as step
               from by_date
              union all
             select slug, 2 as step
               from by_record),
           described as (
             select c.step, i.*, coalesce(p.status, 'unknown') as status,
                    coalesce(p.applies, 'none') as applies
               from changed c
              cross join lateral (
                    select *
                      from instrument
                     where instrument.slug = c.slug
                       and known_from <= :to_known
                       and (:to_known < known_to
                            or known_from <= :from_known and :from_known < known_to)
                     order by known_from desc
                     limit 1) i
               left join phase p on p.instrument = c.slug
                    and p.valid_from <= :to and :to < p.valid_to
                    and p.known_from <= :to_known and :to_known < p.known_to),
           matching as (
             select *
               from described
              where
      """
          + Filters.OF_INSTRUMENT
          + " and "
          + Filters.OF_STATE
          + ")";

  private ChangedSql() {}

  static String of(DifferenceQuestion question) {
    var filters = question.filters();
    if (question.fromKnown() != question.toKnown() || !filters.words().isEmpty()) {
      return BY_DATE_AND_RECORD;
    }
    // what is not narrowed is counted by an index alone
    return BY_DATE + (filters.isNone() ? ")" : NARROWED + ")");
  }
}
