package policytimeline.projections.store;

/// What must hold of the tables of the log after any work, as counts of what breaks it.
final class LogChecks {

  static final String TIMES_THAT_DIFFER =
      """
      select count(*)
        from entry e
        join domain_event_entry d on d.global_index = e.position
       where d.time_stamp::timestamptz <> e.recorded_at
      """;

  static final String ENTRIES_THAT_DIFFER =
      """
      select count(*)
        from entry e
        full join domain_event_entry d on d.global_index = e.position
             and d.event_identifier = e.id
             and d.aggregate_identifier = e.stream
             and d.payload_type = e.type
             and d.payload_revision = e.revision
       where e.position is null
          or d.global_index is null
      """;

  static final String GAPS =
      """
      select coalesce(max(position), 0) - count(*)
        from entry
      """;

  /// Record time may stand still within one append and nowhere goes back.
  static final String TIMES_GOING_BACK =
      """
      select count(*)
        from (select recorded_at, lag(recorded_at) over (order by position) as before
                from entry) e
       where recorded_at < before
      """;

  /// The events of a stream are counted from 0, in the order of their positions.
  static final String SEQUENCES_OUT_OF_STEP =
      """
      select count(*)
        from (select sequence_number,
                     row_number() over (partition by aggregate_identifier
                                            order by global_index) - 1 as place
                from domain_event_entry) d
       where sequence_number <> place
      """;

  private LogChecks() {}
}
