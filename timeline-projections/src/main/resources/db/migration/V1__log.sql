-- The log: Axon's event store, with the payload as JSON that can be read.
-- global_index is the position. It is given out under a lock by the append, so it has no gaps.
create table domain_event_entry (
  global_index         bigint       not null primary key,
  event_identifier     varchar(255) not null unique,
  aggregate_identifier varchar(255) not null,
  sequence_number      bigint       not null,
  type                 varchar(255),
  time_stamp           varchar(255) not null,
  payload_type         varchar(255) not null,
  payload_revision     varchar(255),
  payload              text         not null,
  meta_data            text         not null,
  unique (aggregate_identifier, sequence_number)
);

create table snapshot_event_entry (
  event_identifier     varchar(255) not null unique,
  aggregate_identifier varchar(255) not null,
  sequence_number      bigint       not null,
  type                 varchar(255) not null,
  time_stamp           varchar(255) not null,
  payload_type         varchar(255) not null,
  payload_revision     varchar(255),
  payload              text         not null,
  meta_data            text,
  primary key (aggregate_identifier, sequence_number, type)
);

-- How far each processor has come.
create table token_entry (
  processor_name varchar(255) not null,
  segment        integer      not null,
  token          bytea,
  token_type     varchar(255),
  time_stamp     varchar(255) not null,
  owner          varchar(255),
  primary key (processor_name, segment)
);
