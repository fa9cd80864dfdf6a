-- What each issued instrument was described as, and while we believed it.
create table instrument (
  slug         text   not null,
  known_from   bigint not null,
  known_to     bigint not null,
  citation     text   not null,
  titles       text,              -- JSON: title by language
  family       text   not null,
  kind         text   not null,
  jurisdiction text   not null,
  issuer       text   not null,
  issued_on    date   not null,
  topics       text[] not null,
  agencies     text[] not null,
  sources      text   not null,   -- JSON
  words        text   not null,   -- lower case: slug, citation and titles, to be searched
  primary key (slug, known_from),
  check (known_from < known_to)
);
create index instrument_issued on instrument (issued_on desc, slug desc);
