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

-- Every change of a table that readers may see something of is counted when it commits, and the pages made before are made
-- anew (site.kept.KeepPages). Of the tables named here they see nothing; a new table counts unless it is named.
do $$
declare
  seen record;
begin
  for seen in
    select c.oid::regclass as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      and c.relname not like 'act\_%' and c.relname not like 'flyway%'
      and c.relname <> all (array['outbox', 'idempotent_answer', 'mail', 'session', 'password_reset', 'sign_in_failure',
        'notice', 'draft', 'revision', 'submission', 'submission_group', 'submission_history', 'review', 'review_round',
        'verdict', 'review_task', 'article_import', 'import_line', 'article_text', 'index_rebuild', 'follow',
        'sample_part', 'browser_key', 'draft_contributor', 'declined_invitation', 'revision_contributor', 'image', 'image_card', 'image_upload',
        'reader_generation', 'file_import', 'file_import_piece', 'file_import_item'])
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'raises_reader_generation')
  loop
    execute format('create constraint trigger raises_reader_generation after insert or update or delete on %s'
      || ' deferrable initially deferred for each row execute function raise_reader_generation()', seen.name);
  end loop;
end $$;
