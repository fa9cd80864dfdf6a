-- Entries that the read models do not have: the first of a stream could not be taken in, and the later
-- ones wait behind it. The entry itself stays in the log alone.
create table dead_letter (
  id            text        not null primary key,
  position      bigint      not null unique,
  entry         text        not null,
  stream        text        not null,
  type          text        not null,
  cause         text        not null,
  parked_at     timestamptz not null,
  attempts      integer     not null,   -- 0 while it only waits behind another
  last_tried_at timestamptz
);
create index dead_letter_stream on dead_letter (stream, position);
