-- Who did not want to be in a column, or named with a draft: for a while they are not asked for the same again.
create table declined_invitation (
  -- a column or a draft
  place_id uuid not null,
  member_id uuid not null references member,
  declined timestamptz not null,
  primary key (place_id, member_id)
);
create index declined_invitation_member on declined_invitation (member_id);

-- An admin who asks need not own the column; who was asked before has nobody here.
alter table column_person add column asked_by uuid references member on delete set null;
create index column_person_asked_by on column_person (asked_by);
