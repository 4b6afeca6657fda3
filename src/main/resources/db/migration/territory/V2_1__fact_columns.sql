comment on column territory.fact_population.district is 'The district';
comment on column territory.fact_population.fact_id is 'The body and the year: stable as long as the row behind it';
comment on column territory.fact_population.day is 'First of January of the year';
comment on column territory.fact_population.body is 'What is counted: a municipality, or a union whose figures nobody may split by guess';
comment on column territory.fact_population.body_name is 'Its name';
comment on column territory.fact_population.aggregation is 'The aggregation it is in';
comment on column territory.fact_population.aggregation_name is 'Its name';
comment on column territory.fact_population.year is 'The year';
comment on column territory.fact_population.amount is 'Inhabitants';
