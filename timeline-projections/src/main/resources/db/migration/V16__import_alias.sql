-- The id that an entry has in the log from which it was exported, and the one that its fact has here.
alter table import_statement
  add given text;

create table import_alias (
  import text not null references import on delete cascade,
  given  text not null,
  kept   text not null,
  primary key (import, given)
);
