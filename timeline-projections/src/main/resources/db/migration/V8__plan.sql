-- Which pillars each published plan was recorded to have, and while we believed it.
create table plan (
  slug       text   not null,
  known_from bigint not null,
  known_to   bigint not null,
  pillars    text   not null,   -- JSON
  primary key (slug, known_from),
  check (known_from < known_to)
);

-- Which actions each plan recommends, how far they had come on which days, and while we believed it.
create table plan_action (
  plan       text    not null,
  action     text    not null,
  valid_from date    not null,
  valid_to   date    not null,   -- the first day that no longer belongs; infinity when open
  known_from bigint  not null,
  known_to   bigint  not null,
  pillar     integer not null,
  section    integer not null,
  place      integer not null,   -- in the order of the source; 2147483647 where it tells none
  summary    text    not null,   -- JSON: summary by language
  agencies   text[]  not null,
  page       integer,
  progress   text    not null,
  because    text    not null,   -- the entry that began it
  primary key (plan, action, known_from, valid_from),
  check (valid_from < valid_to and known_from < known_to)
);
create index plan_action_place on plan_action (plan, pillar, section, place, action);
