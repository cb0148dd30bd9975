create index mail_kept on mail (id) where state = 'kept';
create index mail_over on mail (created) where state <> 'waiting';
