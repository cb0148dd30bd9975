-- publication: articles at their addresses, the editions of each, the pages they stand on, and imports

-- Taking an address is inserting it here: two releases of the same title at once get different ones.
create table article_address (
  slug text primary key
);

create table article (
  id uuid primary key,
  slug text not null unique references article_address,
  state text not null check (state in ('released', 'retracted')),
  byline_id uuid not null references byline,
  column_id uuid references article_column,
  lang text not null,
  canonical_url text,
  external_id text unique,
  -- What an import said last: the same again changes nothing.
  import_hash text,
  -- Of the current edition, so that a list reads this table alone.
  current_edition int not null check (current_edition > 0),
  title text not null,
  summary text not null,
  tags text not null,
  released_at timestamptz not null,
  updated_at timestamptz not null,
  -- Raised by whatever changes its search document: the version under which that is indexed.
  index_version bigint not null
);
create index article_newest on article (released_at desc, id desc) where state = 'released';
create index article_byline on article (byline_id, released_at desc, id desc);
create index article_column_newest on article (column_id, released_at desc, id desc) where column_id is not null;

create table edition (
  id uuid primary key,
  article_id uuid not null references article,
  number int not null check (number > 0),
  title text not null,
  summary text not null,
  tags text not null,
  body text not null,
  html text not null,
  plain_text text not null,
  code text not null,
  headings text not null,
  words int not null,
  minutes int not null,
  -- The note of a correction.
  note text,
  -- What the reviewers accepted; an imported text has none.
  revision_id uuid references revision,
  released_at timestamptz not null,
  unique (article_id, number)
);

-- The pages an article stands on. The time of release is repeated here and below for the order of lists.
create table article_group (
  article_id uuid not null references article,
  group_id uuid not null references interest_group,
  since timestamptz not null,
  released_at timestamptz not null,
  primary key (article_id, group_id)
);
create index article_group_newest on article_group (group_id, released_at desc, article_id desc);

-- The tags of the current edition, lower-cased.
create table article_tag (
  article_id uuid not null references article,
  tag text not null,
  released_at timestamptz not null,
  primary key (article_id, tag)
);
create index article_tag_newest on article_tag (tag, released_at desc, article_id desc);

-- A group's acceptance, once it has led to a page and perhaps an edition.
create table release (
  submission_id uuid not null references submission,
  group_id uuid not null references interest_group,
  article_id uuid not null references article,
  edition int not null,
  at timestamptz not null,
  primary key (submission_id, group_id)
);
create index release_article on release (article_id);

create table correction (
  draft_id uuid primary key references draft,
  article_id uuid not null references article,
  by_id uuid not null references member,
  note text not null,
  opened timestamptz not null,
  released boolean not null
);
create index correction_under_way on correction (article_id) where not released;

create table retraction (
  article_id uuid primary key references article,
  by_id uuid not null references member,
  reason text not null,
  at timestamptz not null
);

create table article_import (
  id uuid primary key,
  by_id uuid not null references member,
  created timestamptz not null
);

-- One line of an import. Its content is kept until it is worked off, and where that failed.
create table import_line (
  id uuid primary key,
  import_id uuid not null references article_import,
  number int not null check (number > 0),
  state text not null check (state in ('waiting', 'imported', 'updated', 'unchanged', 'failed')),
  content text not null,
  problem text,
  warnings text,
  attempts int not null,
  unique (import_id, number)
);
create index import_line_state on import_line (import_id, state, number);
