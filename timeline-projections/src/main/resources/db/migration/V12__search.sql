-- By which citations each issued instrument is known, and while we believed it.
create table citation (
  key        text    not null,   -- one for all usual ways to write a citation
  instrument text    not null,
  known_from bigint  not null,
  known_to   bigint  not null,
  own        boolean not null,   -- its own citation or slug, and not where its issue was published
  primary key (instrument, key, known_from),
  check (known_from < known_to)
);
create index citation_key on citation (key, own desc, instrument);

-- The titles of each issued instrument, and while we believed them.
create table title (
  instrument text     not null,
  language   text     not null,
  known_from bigint   not null,
  known_to   bigint   not null,
  begins_on  date     not null,  -- the first day of its first phase
  title      text     not null,
  vector     tsvector not null,  -- words by their stem and as written; of Chinese, runs of one and two signs
  primary key (instrument, language, known_from),
  check (known_from < known_to)
);
create index title_vector on title using gin (vector);
create index title_newest on title (begins_on desc, instrument);

-- What each provision was believed to say, on which days, and while we believed it.
create table passage (
  instrument text     not null,
  provision  text     not null,
  language   text     not null,
  valid_from date     not null,
  valid_to   date     not null,  -- the first day on which it says something else; infinity when open
  known_from bigint   not null,
  known_to   bigint   not null,
  begins_on  date     not null,  -- the first day of the first phase of the instrument
  heading    text,
  text       text,
  vector     tsvector not null,
  primary key (instrument, provision, language, valid_from, known_from),
  check (valid_from < valid_to and known_from < known_to)
);
create index passage_vector on passage using gin (vector);
create index passage_newest on passage (begins_on desc, instrument);
