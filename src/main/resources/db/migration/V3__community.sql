create table member (
  id            uuid primary key,
  handle        text not null unique check (handle ~ '^[a-z0-9][a-z0-9-]{1,38}$'),
  display_name  text not null,
  email         text not null,
  password_hash text not null,
  language      text not null check (language in ('zh-CN', 'en')),
  joined        timestamptz not null
);
create unique index member_email on member (lower(email));

create table site_role (
  member_id uuid not null references member,
  role      text not null check (role in ('editor', 'operator', 'admin')),
  since     timestamptz not null,
  primary key (member_id, role)
);
create index site_role_role on site_role (role);

-- A sign-in, of a browser (cookie) or of a program (token). Only the token's hash is kept.
create table session (
  token_hash bytea primary key,
  member_id  uuid not null references member,
  csrf       text not null,
  created    timestamptz not null,
  expires    timestamptz not null
);
create index session_member on session (member_id);
create index session_expires on session (expires);

create table password_reset (
  token_hash bytea primary key,
  member_id  uuid not null references member,
  expires    timestamptz not null
);
create index password_reset_member on password_reset (member_id);

-- Failed sign-ins of the last while, by account and by address: what throttling counts.
create table sign_in_failure (
  id      uuid primary key,
  subject text not null,
  at      timestamptz not null
);
create index sign_in_failure_subject on sign_in_failure (subject, at);
create index sign_in_failure_at on sign_in_failure (at);

create table interest_group (
  id      uuid primary key,
  slug    text not null unique,
  name    text not null,
  kind    text not null check (kind in ('regional', 'vertical', 'general')),
  charter text not null,
  created timestamptz not null,
  version bigint not null
);

create table group_member (
  group_id  uuid not null references interest_group,
  member_id uuid not null references member,
  role      text not null check (role in ('member', 'reviewer', 'organiser')),
  since     timestamptz not null,
  primary key (group_id, member_id)
);
create index group_member_member on group_member (member_id);
create index group_member_role on group_member (group_id, role);

-- The names articles are signed with. Those of members carry the member's handle; imported ones begin with a tilde.
create table byline (
  id        uuid primary key,
  slug      text not null unique,
  name      text not null,
  member_id uuid unique references member
);
create unique index byline_imported_name on byline (name) where member_id is null;

create table notice (
  id        uuid primary key,
  member_id uuid not null references member,
  kind      text not null,
  arguments text not null,
  link      text not null,
  created   timestamptz not null,
  seen      boolean not null default false,
  mailed    boolean not null default false
);
create index notice_member on notice (member_id, id);
create index notice_unmailed on notice (member_id) where not mailed and not seen;
