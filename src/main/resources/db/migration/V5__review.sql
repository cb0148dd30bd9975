-- review: how each group decides over a submission. The engine drives; these rows are what people ask about.

create table review (
  id uuid primary key,
  submission_id uuid not null references submission,
  draft_id uuid not null,
  author_id uuid not null,
  group_id uuid not null,
  state text not null
    check (state in ('in-review', 'changes-requested', 'accepted', 'declined', 'withdrawn', 'expired')),
  round int not null,
  -- What the round judges; while the author revises, what the last one judged.
  revision_id uuid not null,
  approvals_needed int not null,
  declines_needed int not null,
  editors_asked boolean not null,
  too_few_reviewers boolean not null,
  rule text not null,
  why_zh text not null,
  why_en text not null,
  review_within text not null,
  revise_within text not null,
  opened_at timestamptz not null,
  -- Since when, and until when, it waits for whom it waits for now.
  waiting_since timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  unique (submission_id, group_id)
);
-- How long a group usually takes.
create index review_decided on review (group_id, closed_at desc) where state in ('accepted', 'declined');
-- Whether a group knows an author.
create index review_accepted on review (group_id, author_id) where state = 'accepted';

create table review_round (
  review_id uuid not null references review,
  number int not null check (number > 0),
  revision_id uuid not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  outcome text not null check (outcome in ('open', 'accepted', 'declined', 'changes-requested', 'undecided')),
  primary key (review_id, number)
);

create table verdict (
  id uuid primary key,
  review_id uuid not null references review,
  round int not null,
  reviewer_id uuid not null,
  answer text not null check (answer in ('accept', 'request-changes', 'decline')),
  reason text not null,
  given_at timestamptz not null,
  unique (review_id, round, reviewer_id)
);

-- The engine's user tasks, written by a listener in the engine's own transaction. The id is the engine's.
create table review_task (
  id uuid primary key,
  kind text not null check (kind in ('review', 'revise')),
  review_id uuid not null references review,
  submission_id uuid not null,
  draft_id uuid not null,
  author_id uuid not null,
  group_id uuid not null,
  revision_id uuid not null,
  round int not null,
  title text not null,
  assignee uuid,
  editors_too boolean not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz
);
create index review_task_of_review on review_task (review_id);
create index review_task_mine on review_task (assignee, due_at, id) where closed_at is null;
create index review_task_group on review_task (group_id, due_at, id) where closed_at is null;
create index review_task_editors on review_task (due_at, id) where closed_at is null and editors_too;

create trigger verdict_is_immutable before update or delete on verdict
  for each row execute function refuse_rewriting();
