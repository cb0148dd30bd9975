-- submission: columns, drafts with their revisions, and what was offered to which groups

create table article_column (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  about text not null,
  cadence text not null,
  group_id uuid references interest_group,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index article_column_group on article_column (group_id, slug) where group_id is not null;

create table column_owner (
  column_id uuid not null references article_column,
  member_id uuid not null references member,
  primary key (column_id, member_id)
);
create index column_owner_member on column_owner (member_id);

create table column_contributor (
  column_id uuid not null references article_column,
  member_id uuid not null references member,
  primary key (column_id, member_id)
);
create index column_contributor_member on column_contributor (member_id);

create table draft (
  id uuid primary key,
  author_id uuid not null references member,
  article_id uuid,
  state text not null check (state in ('writing', 'submitted', 'discarded')),
  released boolean not null,
  title text not null,
  body text not null,
  summary text not null,
  tags text not null,
  column_id uuid references article_column,
  lang text not null,
  canonical_url text,
  -- Counts the texts, not the states: only another text may make somebody's save stale.
  version bigint not null,
  saved_by uuid not null references member,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The newest text that is also kept as a revision.
  revision_count int not null,
  kept_version bigint not null,
  kept_at timestamptz not null,
  submitted_version bigint not null
);
create index draft_author on draft (author_id, updated_at desc, id desc);
create index draft_article on draft (article_id) where article_id is not null;

create table revision (
  id uuid primary key,
  draft_id uuid not null references draft,
  number int not null check (number > 0),
  title text not null,
  body text not null,
  summary text not null,
  tags text not null,
  column_id uuid references article_column,
  lang text not null,
  canonical_url text,
  saved_by uuid not null references member,
  saved_at timestamptz not null,
  act text not null check (act in ('created', 'saved', 'submitted', 'restored')),
  unique (draft_id, number)
);

create table submission (
  id uuid primary key,
  draft_id uuid not null references draft,
  author_id uuid not null references member,
  note text not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index submission_draft on submission (draft_id, id desc);
-- A draft is under way at most once.
create unique index submission_live on submission (draft_id) where ended_at is null;
-- What an author waits for, on their desk.
create index submission_authors on submission (author_id, id desc) where ended_at is null;

create table submission_group (
  submission_id uuid not null references submission,
  group_id uuid not null references interest_group,
  primary key (submission_id, group_id)
);

create table submission_history (
  id uuid primary key,
  submission_id uuid not null references submission,
  at timestamptz not null,
  who uuid references member,
  what text not null,
  group_id uuid references interest_group,
  round int,
  detail text not null
);
create index submission_history_of on submission_history (submission_id, id);

-- What reviewers judged and what was decided can be added to, never rewritten.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger revision_is_immutable before update or delete on revision
  for each row execute function refuse_rewriting();
create trigger submission_history_is_immutable before update or delete on submission_history
  for each row execute function refuse_rewriting();
