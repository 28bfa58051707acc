-- How often the mail server has been asked to take a letter.
alter table platform.outbox add column attempts int not null default 0;
create index outbox_unsent on platform.outbox (created_at) where sent_at is null;
