-- What the timeline was declared to cover, and while we believed it.
create table coverage (
  stream        text   not null,
  known_from    bigint not null,
  known_to      bigint not null,
  jurisdiction  text   not null,
  family        text,             -- every family where absent
  since         date   not null,
  checked_until date,
  primary key (stream, known_from),
  check (known_from < known_to)
);

-- How far the read models have come: every one of them has this position.
create table projected (
  singleton boolean not null primary key default true check (singleton),
  position  bigint  not null
);
insert into projected (position) values (0);
