-- How many entries of each type an import recorded, or of a dry run would have.
create table import_type (
  import text   not null references import on delete cascade,
  type   text   not null,
  items  bigint not null,
  primary key (import, type)
);
