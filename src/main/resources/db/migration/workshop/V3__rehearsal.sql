-- Where an event goes back to when its rehearsal is over.
alter table workshop.event add column rehearsed_from text check (rehearsed_from in ('DRAFT', 'OPEN'));
