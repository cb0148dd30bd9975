-- growth: what people gave to the community, a line for each act and only once

create table contribution (
  id uuid primary key,
  member_id uuid not null references member,
  kind text not null check (kind in ('article', 'edition', 'review')),
  -- The article, or the review judged in.
  subject_id uuid not null,
  -- The number of the edition; which verdict of a review.
  part text not null,
  group_id uuid,
  at timestamptz not null,
  unique (kind, subject_id, part)
);
create index contribution_of_member on contribution (member_id, id desc);
