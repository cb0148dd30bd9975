-- columns: articles in an order of their owners', covers that are there, and what people are asked

-- Whether readers see its articles in that order; else the newest comes first.
alter table article_column add column ordered boolean not null default false;

-- From 0 in the order of its column. The greatest number is no place: those come last, by date.
alter table article add column series_place int not null default 2147483647;
create index article_series on article (column_id, series_place, released_at, id)
  where column_id is not null and state = 'released';

-- A picture never changes: its size is repeated here, so that a list of columns reads no other table.
alter table article_column add column cover_width int;
alter table article_column add column cover_height int;
update article_column c set cover_width = i.width, cover_height = i.height
  from image i where c.cover_url = '/images/' || i.id || '.' || i.extension;
update article_column set cover_url = null, cover_alt = '' where cover_width is null;

-- What a member is asked and has not answered, the last first.
create index column_person_asked on column_person (member_id, since desc, id desc) where not accepted;
create index draft_contributor_asked on draft_contributor (member_id, since desc, id desc) where not accepted;
