-- The log as a reader sees it; written in the transaction that appends.
create table entry (
  position     bigint      not null primary key,
  id           text        not null unique,
  stream       text        not null,   -- the slug, or the name of a coverage
  type         text        not null,   -- OrderRevoked
  revision     text        not null,
  effective_on text,                   -- as the source states it: 2026-04-03, 2026-04, 2026
  signed_on    text,
  recorded_at  timestamptz not null,   -- one append, one time; later than that of the append before
  recorded_by  text        not null,   -- an opaque id
  fact         uuid        not null,   -- digest of the fact's key: the same fact is recorded once
  source       uuid        not null    -- digest of its source's key
);
create index entry_stream on entry (stream, position);
create index entry_recorded_at on entry (recorded_at, position);
create index entry_fact on entry (fact);
