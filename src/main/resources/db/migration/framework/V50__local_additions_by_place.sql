-- Reading pages ask for what stands beside what they show, most often for nothing.
create index local_addition_by_place on framework.local_addition (part, beside);
