-- What each finished import did. It follows from no entry, and no answer about law uses it.
create table import (
  id           text   not null primary key,
  format       text   not null,
  rows         bigint not null,
  recorded     bigint not null,
  corroborated bigint not null,
  unchanged    bigint not null,
  rejected     bigint not null,
  findings     bigint not null,
  remarks      text   not null   -- JSON
);
