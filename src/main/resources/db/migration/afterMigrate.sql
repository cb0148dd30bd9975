-- JPA writes aggregates that refer to each other only by id, in an order of its own choosing:
-- our foreign keys are checked when the transaction commits.
do $$
declare
  key record;
begin
  for key in
    select c.conname, c.conrelid::regclass as owner from pg_constraint c
    where c.contype = 'f' and not c.condeferrable
      and c.connamespace = current_schema()::regnamespace and c.conrelid::regclass::text not like 'act\_%'
  loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', key.owner, key.conname);
  end loop;
end $$;
