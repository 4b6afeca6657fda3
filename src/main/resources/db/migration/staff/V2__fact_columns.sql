comment on column staff.fact_hours.district is 'The district';
comment on column staff.fact_hours.fact_id is 'The body and the first day: stable as long as the row behind it';
comment on column staff.fact_hours.day is 'First day of the period';
comment on column staff.fact_hours.body is 'The counted body, as in territory.fact_population';
comment on column staff.fact_hours.valid is 'From when to when';
comment on column staff.fact_hours.amount is 'Hours a week';
