-- imports: a text is found by what another one of the same import calls it, and thousands of them are read quickly

alter table file_import_item add column canonical_url text;
create index file_import_item_path on file_import_item (import_id, path);
create index file_import_item_name on file_import_item (import_id, external_id);
create index file_import_item_hash on file_import_item (import_id, content_hash);
create index file_import_item_address on file_import_item (import_id, canonical_url) where canonical_url is not null;
