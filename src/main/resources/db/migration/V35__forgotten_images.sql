-- Which of our pictures a text shows: those that no text shows any more are removed after a while.
create function images_in(body text) returns text[] language sql immutable parallel safe as $$
  select case when position('/images/' in body) = 0 then '{}'::text[]
    else array(select distinct found[1] from regexp_matches(body, '/images/([A-Za-z0-9_-]{22})', 'g') found) end
$$;

create index draft_images on draft using gin (images_in(body));
create index revision_images on revision using gin (images_in(body));
create index edition_images on edition using gin (images_in(body));
create index import_line_images on import_line using gin (images_in(content));
create index file_import_item_images on file_import_item using gin (images_in(content));
create index interest_group_images on interest_group using gin (images_in(charter));
create index topic_images on topic using gin (images_in(about));
create index article_column_images on article_column
  using gin (images_in(about || ' ' || charter || ' ' || coalesce(cover_url, '')));

-- When it was added last, or last found in a text.
alter table image add column seen_at timestamptz;
update image set seen_at = added_at;
alter table image alter column seen_at set not null;
create index image_seen on image (seen_at);
