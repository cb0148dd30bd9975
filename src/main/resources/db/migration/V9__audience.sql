-- audience: who wants to know what

create table follow (
  id uuid primary key,
  member_id uuid not null references member,
  kind text not null check (kind in ('author', 'column', 'topic', 'group')),
  target_id uuid not null,
  since timestamptz not null,
  unique (member_id, kind, target_id)
);
create index follow_of_member on follow (member_id, id desc);
create index follow_target on follow (target_id, member_id);
