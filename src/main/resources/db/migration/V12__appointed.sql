-- Whether an organiser gave the task to its holder by name: such a holder needs no role to keep it.
alter table review_task add column appointed boolean not null default false;
