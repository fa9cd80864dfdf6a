-- What each instrument's status was believed to be, for which days, and while we believed it.
create table phase (
  instrument text   not null,
  valid_from date   not null,
  valid_to   date   not null,   -- the first day that no longer belongs; infinity when open
  known_from bigint not null,   -- a position
  known_to   bigint not null,   -- the first position at which it no longer was believed
  status     text   not null,
  applies    text   not null,
  because       text[]  not null,   -- entries
  parts_unknown boolean not null,   -- some part does not hold, and no source says which
  primary key (instrument, known_from, valid_from),
  check (valid_from < valid_to and known_from < known_to)
);
create index phase_as_of on phase (instrument, valid_from desc, known_from desc);
create index phase_believed_now on phase (instrument, valid_from)
  where known_to = 9223372036854775807;
