-- What must leave the process, until it has left.
create table outbox (
  id          uuid primary key,
  kind        text not null,
  destination text not null,
  subject     text not null,
  payload     text not null,
  created     timestamptz not null,
  due         timestamptz not null,
  attempts    integer not null default 0,
  parked      boolean not null default false,
  error       text
);
create index outbox_due on outbox (due) where not parked;
create index outbox_order on outbox (destination, subject, id);
create index outbox_parked on outbox (id) where parked;

-- Answers kept for a repeated Idempotency-Key; the status is 0 until the act has been done.
create table idempotent_answer (
  caller   text not null,
  key      text not null,
  request  text not null,
  status   integer not null,
  location text,
  etag     text,
  body     text,
  created  timestamptz not null,
  primary key (caller, key)
);
create index idempotent_answer_created on idempotent_answer (created);

-- Mail on its way. Without an SMTP server it stays here for an admin to read.
create table mail (
  id        uuid primary key,
  recipient text not null,
  subject   text not null,
  body      text not null,
  created   timestamptz not null,
  state     text not null check (state in ('waiting', 'sent', 'kept'))
);
