-- submission: what authors declare, what waits in browsers, what gave way, and how much each revision changed

alter table draft add column declarations text not null default '';
alter table revision add column declarations text not null default '';
alter table edition add column declarations text not null default '';
-- Of the current edition.
alter table article add column declarations text not null default '';

-- Seals what waits in a member's browser.
create table browser_key (
  member_id uuid primary key references member,
  key text not null
);

-- A text that gave way to another one is kept beside it; how much each revision changed is counted once.
alter table revision drop constraint revision_act_check;
alter table revision add constraint revision_act_check
  check (act in ('created', 'saved', 'submitted', 'restored', 'set-aside'));
alter table revision add column added int not null default 0;
alter table revision add column removed int not null default 0;
