-- Who acted upon what, or stands to it how, as one entry states it, and while we believed it.
create table relation (
  entry        text    not null,
  known_from   bigint  not null,
  known_to     bigint  not null,
  stream       text    not null,   -- the instrument whose record states it
  actor        text    not null,   -- citation as written
  actor_slug   text,
  type         text    not null,
  target       text    not null,   -- citation as written
  target_slug  text,
  in_part      boolean not null,
  provisions   text[]  not null,
  effective_on date,               -- its first day; absent while undated
  primary key (entry, known_from),
  check (known_from < known_to)
);
create index relation_actor on relation (actor_slug, known_from);
create index relation_target on relation (target_slug, known_from);
