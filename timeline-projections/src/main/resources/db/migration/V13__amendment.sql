-- What each dated amendment changes, as one entry states it, and while we believed it.
create table amendment (
  entry        text   not null,
  stream       text   not null,   -- the instrument that is amended
  known_from   bigint not null,
  known_to     bigint not null,
  effective_on date   not null,
  kind         text   not null,
  provisions   text[] not null,
  actor        text,              -- citation as written
  primary key (entry, known_from),
  check (known_from < known_to)
);
create index amendment_effective_on on amendment (effective_on, stream);
create index amendment_stream on amendment (stream, effective_on);

-- What begins in a span of days, whatever the instrument.
create index phase_begins on phase (valid_from, instrument);
create index plan_action_begins on plan_action (valid_from, plan);

-- The log narrowed to some events.
create index entry_type on entry (type, position);
