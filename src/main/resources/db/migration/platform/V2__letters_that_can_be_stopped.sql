-- For letters that come again: where they are stopped without signing in, given in the letter and in its headers.
alter table platform.outbox add column stop_link text;
