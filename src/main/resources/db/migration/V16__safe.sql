-- submission: what authors declare, and how much each revision changed

alter table draft add column declarations text not null default '';
alter table revision add column declarations text not null default '';
alter table edition add column declarations text not null default '';
-- Of the current edition.
alter table article add column declarations text not null default '';
