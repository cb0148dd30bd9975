-- What an article's current edition is found by, taken from it once at its release: the index is rebuilt from here, and
-- the words answer while the search server is away. Topic rules look for words in title and summary only.
create table article_text (
  article_id  uuid primary key references article,
  links       text not null,
  identifiers text not null,
  title_words tsvector not null,
  words       tsvector not null
);
create index article_text_title_words on article_text using gin (title_words);
create index article_text_words on article_text using gin (words);

create table topic (
  id         uuid primary key,
  slug       text not null unique,
  name       text not null,
  aliases    text not null,
  about      text not null,
  tags       text not null,
  words      text not null,
  groups     text not null,
  authors    text not null,
  version    bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Name and aliases as people may type them.
create table topic_name (
  name     text not null,
  topic_id uuid not null references topic,
  primary key (name, topic_id)
);
create index topic_name_topic on topic_name (topic_id);

-- The rule in pieces, for statements: a tag, the words of a phrase, a group or a byline.
create table topic_rule (
  topic_id uuid not null references topic,
  kind     text not null check (kind in ('tag', 'word', 'group', 'author')),
  value    text not null,
  query    tsquery,
  target   uuid,
  primary key (topic_id, kind, value)
);
create index topic_rule_value on topic_rule (value) where kind = 'tag';
create index topic_rule_target on topic_rule (target) where kind in ('group', 'author');
create index topic_rule_words on topic_rule (topic_id) where kind = 'word';

-- What curators decided one by one: the place of a pinned article, or none for an excluded one.
create table topic_choice (
  topic_id   uuid not null references topic,
  article_id uuid not null references article,
  place      integer,
  primary key (topic_id, article_id)
);
create index topic_choice_article on topic_choice (article_id);

create table topic_curator (
  topic_id  uuid not null references topic,
  member_id uuid not null references member,
  primary key (topic_id, member_id)
);
create index topic_curator_member on topic_curator (member_id);

-- The collection, kept up to date by every change of an article or of the topic. Without references: checking them
-- would lock the rows of article and topic against each other when both change at once.
create table topic_article (
  topic_id    uuid not null,
  article_id  uuid not null,
  released_at timestamptz not null,
  primary key (topic_id, article_id)
);
create index topic_article_newest on topic_article (topic_id, released_at desc, article_id desc);
create index topic_article_article on topic_article (article_id);

-- Rebuilds of the index; one at a time.
create table index_rebuild (
  id          uuid primary key,
  copied_to   uuid not null,
  copied      bigint not null,
  started_at  timestamptz not null,
  finished_at timestamptz
);
create unique index index_rebuild_running on index_rebuild ((true)) where finished_at is null;
