-- Where the read models are made anew beside those that everybody asks.
create schema if not exists rebuild;

-- The last rebuild or check, on whichever node.
create table rebuilding (
  singleton   boolean     not null primary key default true check (singleton),
  purpose     text        not null,
  state       text        not null,
  step        text        not null,
  done        bigint      not null,   -- of the events that the step takes in
  total       bigint      not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  failure     text
);

-- What the last check of the read models came to.
create table certificate (
  singleton boolean     not null primary key default true check (singleton),
  position  bigint      not null,
  digest    text        not null,   -- of the tables that everybody asks, as they stood at the position
  proved_at timestamptz not null,
  tables    text        not null    -- JSON: each table with its rows, its digest, and the streams that differ
);
