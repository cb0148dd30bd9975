-- How often a message was begun since it last failed: one that takes its node down is not begun for ever.
alter table outbox add column begun integer not null default 0;
