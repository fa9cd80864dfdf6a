-- Which import recorded an entry, and which instrument acts in it. Both stand in the event too.
alter table entry
  add import   text,
  add acted_by text;
update entry
   set acted_by = log.payload::jsonb #>> '{by,instrument}'
  from domain_event_entry log
 where log.global_index = entry.position;
create index entry_import on entry (import, position) where import is not null;
create index entry_acted_by on entry (acted_by) where acted_by is not null;

-- What nobody could read is an entry now, like all that an answer follows from.
drop table unreadable;

-- What was sent to be imported, and what became of it. No answer about law uses it.
alter table import
  add state        text        not null default 'completed',
  add reason       text,                  -- why it failed
  add file_name    text,
  add dry_run      boolean     not null default false,
  add source       text,                  -- whose snapshot it is
  add taken_on     date,                  -- the day on which the snapshot was taken
  add complete     boolean     not null default false,
  add requested_by text        not null default 'service',
  add requested_at timestamptz not null default now(),
  add finished_at  timestamptz,
  add bytes        bigint      not null default 0,
  add digest       text,                  -- SHA-256 of what was sent
  add bytes_read   bigint      not null default 0,
  add is_read      boolean     not null default false,
  add staged       bigint      not null default 0,
  add staged_first bigint      not null default 0,
  add done         bigint      not null default 0,
  add corrected    bigint      not null default 0,
  add retracted    bigint      not null default 0,
  add reinstated   bigint      not null default 0;
alter table import
  alter state drop default,
  alter requested_by drop default,
  alter requested_at drop default;
create index import_requested on import (requested_at desc, id);
create index import_to_do on import (requested_at) where state in ('receiving', 'queued', 'running');
create index import_snapshot on import (source, taken_on) where complete;

-- The content, until the import is done.
create table import_chunk (
  import text    not null references import on delete cascade,
  place  integer not null,
  bytes  bytea   not null,
  primary key (import, place)
);
alter table import_chunk alter bytes set storage external;

-- What the content says, in the order in which it is recorded, until the import is done.
create table import_statement (
  import text   not null references import on delete cascade,
  place  bigint not null,
  line   bigint not null,
  stage  smallint not null,
  actor  text,             -- whose day the act takes
  issues text,             -- the instrument that comes to be
  form   text   not null,  -- the event, as JSON
  primary key (import, stage, place)
);
create index import_statement_issues on import_statement (import, issues) where issues is not null;

-- The facts that a complete snapshot states; those that a dry run met.
create table import_fact (
  import text not null references import on delete cascade,
  fact   uuid not null,
  source uuid not null,   -- digest of the key of the source that stated it first
  primary key (import, fact)
);

-- What was wrong at a line, and what was found there.
create table import_remark (
  import text   not null references import on delete cascade,
  place  bigint generated always as identity,
  line   bigint not null,
  kind   text   not null,   -- rejected, finding
  reason text   not null,
  raw    text   not null,
  primary key (import, place)
);
create index import_remark_kind on import_remark (import, kind, place);
insert into import_remark (import, line, kind, reason, raw)
select id, (remark ->> 'line')::bigint, 'finding', remark ->> 'reason', remark ->> 'raw'
  from import
 cross join lateral jsonb_array_elements(remarks::jsonb) as remark;
alter table import drop remarks;

-- What a dry run would have recorded.
create table import_preview (
  import text   not null references import on delete cascade,
  place  bigint generated always as identity,
  line   bigint not null,
  action text   not null,   -- recorded, corroborated, corrected, retracted, reinstated
  form   text   not null,   -- the event, as JSON
  primary key (import, place)
);
