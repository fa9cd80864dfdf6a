-- What held of each issued instrument on which days, together with what it is, and while we believed it: all that a
-- page of answers shows and is narrowed by, so that one walk along an index gives the page.
create table standing (
  instrument    text    not null,
  valid_from    date    not null,
  valid_to      date    not null,   -- the first day that no longer belongs; infinity when open
  known_from    bigint  not null,
  known_to      bigint  not null,
  cell          bigint  not null,   -- of tally_cell
  issued_on     date    not null,
  parts_unknown boolean not null,
  status        text    not null,
  applies       text    not null,
  family        text    not null,
  kind          text    not null,
  jurisdiction  text    not null,
  issuer        text    not null,
  citation      text    not null,
  titles        text,               -- JSON: title by language
  because       text[]  not null,   -- entries
  topics        text[]  not null,
  agencies      text[]  not null,
  primary key (instrument, known_from, valid_from),
  check (valid_from < valid_to and known_from < known_to)
);

-- What moves a count between two positions.
create index standing_known_from on standing (known_from) include (valid_from, valid_to, cell);
create index standing_known_to on standing (known_to) include (valid_from, valid_to, cell)
  where known_to < 9223372036854775807;

-- Pages as known now, by the filter that narrows them most.
create index standing_now_issued on standing (issued_on, instrument)
  where known_to = 9223372036854775807;
create index standing_now_family on standing (family, issued_on, instrument)
  where known_to = 9223372036854775807;
create index standing_now_kind on standing (kind, issued_on, instrument)
  where known_to = 9223372036854775807;
create index standing_now_jurisdiction on standing (jurisdiction, issued_on, instrument)
  where known_to = 9223372036854775807;
create index standing_now_issuer on standing (issuer, issued_on, instrument)
  where known_to = 9223372036854775807;
create index standing_now_status on standing (status, issued_on, instrument)
  where known_to = 9223372036854775807;
create index standing_now_changed on standing (valid_from, instrument)
  where known_to = 9223372036854775807;

-- Pages as known at any position.
create index standing_issued on standing (issued_on, instrument);
create index standing_family on standing (family, issued_on, instrument);
create index standing_changed on standing (valid_from, instrument) include (valid_to, known_from, known_to);

-- What held before its instrument was issued: found by the day alone.
create index standing_early on standing using gist (daterange(valid_from, least(valid_to, issued_on)))
  where valid_from < issued_on;

-- Under which headings rows of standing are counted.
create table tally_cell (
  number       bigint not null primary key,   -- the first 48 bits of a digest of the others
  jurisdiction text   not null,
  family       text   not null,
  kind         text   not null,
  status       text   not null,
  applies      text   not null
);

-- By how much each count moves on which day, summed over blocks of positions. A block of the first level has all
-- positions up to its end, a block of another has its own.
create table tally (
  level smallint not null,
  block bigint   not null,
  span  date     not null,   -- the first day of its month, year or ten years
  base  bytea    not null,   -- what all days before the span come to
  moves bytea    not null,   -- day by day within it
  issued_to date,            -- of a small block: nothing known by its end was issued later
  primary key (level, block, span)
);
alter table tally alter column base set storage external, alter column moves set storage external;

-- Both follow from the log alone, and are made anew with all others at the start that follows.
truncate phase, instrument, relation, coverage, plan, plan_action, finding, citation, title, passage, amendment,
         dead_letter;
delete from token_entry;
update projected set position = 0;
