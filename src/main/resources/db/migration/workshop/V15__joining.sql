-- A table has one link that works; when it is taken back, the table gets a new one.
create unique index pass_of_table on workshop.pass (table_id) where revoked_at is null;

-- A device that has left is nobody's: its fingerprint is changed, what it wrote and that it voted stays.
alter table workshop.device add column left_at timestamptz;
