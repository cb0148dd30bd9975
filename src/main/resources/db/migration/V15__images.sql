-- Pictures in texts, as we encoded them: the same picture once, whoever adds it. Nobody guesses an address.
create table image (
  id text primary key,
  hash bytea not null unique,
  extension text not null check (extension in ('png', 'jpg', 'gif')),
  width int not null,
  height int not null,
  animated boolean not null,
  bytes bytea not null,
  added_by uuid references member,
  added_at timestamptz not null
);
-- They are compressed already.
alter table image alter column bytes set storage external;
create index image_added_by on image (added_by);

-- The middle of a picture as others show it beside a link; made when it is first asked for.
create table image_card (
  image_id text primary key references image on delete cascade,
  bytes bytea not null
);
alter table image_card alter column bytes set storage external;

-- What members sent within a day, taken or not.
create table image_upload (
  id uuid primary key,
  member_id uuid not null references member,
  at timestamptz not null
);
create index image_upload_of on image_upload (member_id, at);

-- How many commits changed what readers see: the sum. In many rows, so that two that commit at once do not wait.
create table reader_generation (
  slot int primary key,
  count bigint not null
) with (fillfactor = 25);
insert into reader_generation select slot, 0 from generate_series(0, 63) slot;

create function raise_reader_generation() returns trigger language plpgsql as $$
begin
  if current_setting('colonnade.raised', true) is distinct from pg_current_xact_id()::text then
    update reader_generation set count = count + 1 where slot = pg_backend_pid() % 64;
    perform set_config('colonnade.raised', pg_current_xact_id()::text, true);
  end if;
  return null;
end $$;
