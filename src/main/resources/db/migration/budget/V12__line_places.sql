/* A line without a place of its own serves what the line that it carries on serves, unless the office has said that it cannot be said. */
alter table budget.line_area alter column area drop not null;
alter table budget.line_area alter column objective drop not null;
alter table budget.line_area add constraint both_or_neither check ((area is null) = (objective is null));
comment on table budget.line_area is 'Area and service objective that an expenditure line serves; a line that is not here serves what the line it carries on serves, or cannot be placed';
comment on column budget.line_area.area is 'Empty, with the objective: the office has said that the line cannot be placed';
