-- What contradicts or is missing, in one record or between several, and while we believed it.
create table finding (
  id         uuid   not null,   -- digest of what it says
  known_from bigint not null,
  known_to   bigint not null,
  stream     text   not null,   -- whose record shows it
  relation   text,              -- the entry of the relation that it is about; absent within one record
  kind       text   not null,
  message    text   not null,
  valid_from date,              -- absent where it concerns no days in particular
  valid_to   date,              -- the first day that no longer belongs; infinity when open
  entries    text[] not null,
  sources    text   not null,   -- JSON
  primary key (id, known_from),
  check (known_from < known_to)
);
create index finding_place on finding (stream, id);
create index finding_kind on finding (kind, stream, id);
create index finding_relation on finding (relation) where relation is not null;

-- What a source says and nobody could read. It follows from no entry.
create table unreadable (
  id         uuid   not null primary key,   -- digest of stream, reason and text
  told_from  bigint not null,               -- the first position at which it is told
  stream     text   not null,               -- the instrument of whose record it is a part
  reason     text   not null,
  text       text   not null,               -- as it stands in the source
  sources    text   not null                -- JSON
);
create index unreadable_place on unreadable (stream, id);

-- What an issue shows to those that refer to it.
truncate instrument;
alter table instrument
  add issue     text not null,   -- the entry
  add signed_on text not null;   -- as the source states it

truncate relation;
alter table relation
  add effective   text,          -- as the source states it
  add until       date,          -- the first day on which another has taken its place
  add signed_on   text,
  add stated_on   text,
  add sources     text not null; -- JSON
