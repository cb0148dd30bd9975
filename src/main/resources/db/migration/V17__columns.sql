-- who else writes a draft, in the order in which they are named; without rows its owner alone

create table draft_contributor (
  id uuid primary key,
  draft_id uuid not null references draft,
  member_id uuid not null references member,
  role text not null check (role in ('author', 'co-author', 'translator')),
  place int not null,
  -- Nobody is named who has not agreed.
  accepted boolean not null,
  -- Asked, and then agreed.
  since timestamptz not null,
  unique (draft_id, member_id)
);
create index draft_contributor_member on draft_contributor (member_id, accepted, since desc);

-- Who was named, or asked, when the text was kept.
create table revision_contributor (
  revision_id uuid not null references revision,
  member_id uuid not null references member,
  role text not null,
  place int not null,
  primary key (revision_id, member_id)
);
create trigger revision_contributor_is_immutable before update or delete on revision_contributor
  for each row execute function refuse_rewriting();

-- All who signed an article, in order; the first of them stands in its row, too.
create table article_author (
  article_id uuid not null references article,
  byline_id uuid not null references byline,
  role text not null check (role in ('author', 'co-author', 'translator')),
  place int not null,
  released_at timestamptz not null,
  primary key (article_id, byline_id)
);
create index article_author_newest on article_author (byline_id, released_at desc, article_id desc);
insert into article_author (article_id, byline_id, role, place, released_at)
  select id, byline_id, 'author', 0, released_at from article;

-- An article counts for each of those who wrote it.
alter table contribution drop constraint contribution_kind_subject_id_part_key;
alter table contribution add constraint contribution_once unique (kind, subject_id, part, member_id);

alter table article_column add column charter text not null default '';
alter table article_column add column every_days int check (every_days between 1 and 366);
alter table article_column add column cover_url text;
alter table article_column add column cover_alt text not null default '';

-- Whose column it is and who writes for it, in the order in which they are named; asked first.
create table column_person (
  id uuid primary key,
  column_id uuid not null references article_column,
  member_id uuid not null references member,
  owner boolean not null,
  role text not null check (role in ('author', 'co-author', 'translator')),
  place int not null,
  accepted boolean not null,
  since timestamptz not null,
  unique (column_id, member_id)
);
create index column_person_member on column_person (member_id, accepted);
insert into column_person (id, column_id, member_id, owner, role, place, accepted, since)
  select gen_random_uuid(), p.column_id, p.member_id, p.owner, 'author',
    row_number() over (partition by p.column_id order by p.owner desc, m.handle) - 1, true, c.created_at
  from (select column_id, member_id, true as owner from column_owner
        union all select column_id, member_id, false from column_contributor) p
  join member m on m.id = p.member_id join article_column c on c.id = p.column_id;
drop table column_owner;
drop table column_contributor;
