-- import of files: what was sent, the texts found in it, and what became of each

create table file_import (
  id uuid primary key,
  by_id uuid not null references member on delete cascade,
  destination text not null check (destination in ('drafts', 'articles')),
  -- A file's name, or the address it was fetched from.
  name text not null,
  fetched boolean not null,
  -- Nothing is imported before its sender has seen what would happen.
  dry_run boolean not null,
  state text not null check (state in ('reading', 'ready', 'importing', 'done', 'unreadable')),
  total int not null,
  problem text,
  left_out int not null,
  created timestamptz not null
);
create index file_import_by on file_import (by_id, id desc);
create index file_import_created on file_import (created);

-- The bytes, in pieces that any memory holds; gone once the import is done.
create table file_import_piece (
  import_id uuid not null references file_import on delete cascade,
  number int not null,
  bytes bytea not null,
  primary key (import_id, number)
);

create table file_import_item (
  id uuid primary key,
  import_id uuid not null references file_import on delete cascade,
  by_id uuid not null,
  number int not null check (number > 0),
  path text not null,
  state text not null
    check (state in ('new', 'duplicate', 'refused', 'waiting', 'skipped', 'imported', 'failed')),
  title text not null,
  external_id text not null,
  content_hash text not null,
  -- What was read, until it is imported.
  content text not null,
  images text not null,
  findings text not null,
  problem text,
  -- The draft or article that it became, or that is there already: draft:<id>, article:<address>.
  place text,
  attempts int not null,
  unique (import_id, number)
);
create index file_import_item_state on file_import_item (import_id, state, number);
create index file_import_item_external on file_import_item (by_id, external_id) where state = 'imported';
create index file_import_item_content on file_import_item (by_id, content_hash) where state = 'imported';

create index draft_canonical on draft (canonical_url, author_id) where canonical_url is not null;
create index article_canonical on article (canonical_url) where canonical_url is not null;
