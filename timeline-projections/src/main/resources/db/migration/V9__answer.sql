-- The first answer to each key that a writer gave with a request. It is written in the transaction that
-- records, so a fact is recorded exactly when its answer is kept.
create table answer (
  recorder     text        not null,   -- an opaque id
  key          text        not null,
  request      uuid        not null,   -- digest of method, path and body
  status       integer,                -- absent only while the first request is at work
  location     text,
  content_type text,
  body         text,
  asked_at     timestamptz not null,
  primary key (recorder, key)
);
create index answer_asked_at on answer (asked_at);
