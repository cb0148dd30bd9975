-- imports that nobody started end, and their texts go

alter table file_import drop constraint file_import_state_check;
alter table file_import add constraint file_import_state_check
  check (state in ('reading', 'ready', 'importing', 'done', 'unreadable', 'expired'));

drop index file_import_created;
create index file_import_unstarted on file_import (created) where state in ('reading', 'ready');
