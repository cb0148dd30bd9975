-- What the sample community consists of, so that one act can take all of it away again.
create table sample_part (
  kind text not null check (kind in ('member', 'group', 'column', 'topic')),
  id   uuid not null,
  primary key (kind, id)
);

-- Rows of an append-only table never change, and go only with everything they tell of: platform.database.Erasure.
create or replace function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('colonnade.erasing', true) = 'on' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
