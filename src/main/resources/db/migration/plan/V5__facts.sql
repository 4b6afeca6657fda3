create view plan.fact_objective with (security_invoker = true) as
    select v.district, i.id as fact_id, lower(v.in_force) as day, null::text as municipality, i.id as objective,
           v.plan, v.id as version, o.code, o.title, o.axis, o.focus, o.dimension, o.recomposition, o.area, o.types,
           o.regional_sheets, v.in_force as years, v.state, 'OPEN' as visibility
    from plan.version v
    join plan.objective o on o.district = v.district and o.version = v.id
    join plan.objective_identity i on i.district = v.district and i.plan = v.plan and i.code = o.code
    where v.state = 'IN_FORCE';
comment on view plan.fact_objective is 'Objectives of the plan in force';
comment on column plan.fact_objective.district is 'The district';
comment on column plan.fact_objective.fact_id is 'The objective, the same through the versions of its plan';
comment on column plan.fact_objective.day is 'When the plan entered into force';
comment on column plan.fact_objective.municipality is 'Always empty: an objective is of the whole district';
comment on column plan.fact_objective.objective is 'As fact_id: what other facts name in their column objective';
comment on column plan.fact_objective.plan is 'The plan';
comment on column plan.fact_objective.version is 'Its version in force';
comment on column plan.fact_objective.code is 'Code in the plan, such as SW1';
comment on column plan.fact_objective.title is 'Title of its sheet';
comment on column plan.fact_objective.axis is 'Code of its axis';
comment on column plan.fact_objective.focus is 'Code of its focus in the lists of the plan';
comment on column plan.fact_objective.dimension is 'Code of its dimension in the lists of the plan';
comment on column plan.fact_objective.recomposition is 'Code of the recomposition in the lists of the plan';
comment on column plan.fact_objective.area is 'Code of its area in the lists of the plan';
comment on column plan.fact_objective.types is 'Codes of its types in the lists of the plan';
comment on column plan.fact_objective.regional_sheets is 'Codes of the regional sheets that it takes up';
comment on column plan.fact_objective.years is 'The years for which the plan is in force';
comment on column plan.fact_objective.state is 'State of the version: always in force';
comment on column plan.fact_objective.visibility is 'Always OPEN: the plan is public';

create view plan.fact_action with (security_invoker = true) as
    select v.district, md5(v.plan::text || ' action ' || a.code)::uuid as fact_id,
           coalesce(a.due, upper(v.in_force) - 1) as day, null::text as municipality, i.id as objective,
           v.plan, v.id as version, a.code, a.text as title, a.owner, a.due,
           coalesce(p.state, 'NOT_STARTED') as state, p.year as reported, 'OPEN' as visibility
    from plan.version v
    join plan.action a on a.district = v.district and a.version = v.id
    join plan.objective_identity i on i.district = v.district and i.plan = v.plan and i.code = a.objective
    left join lateral (select g.state, g.year from plan.progress g
                       where g.district = a.district and g.version = a.version and g.action = a.code
                       order by g.year desc, g.position desc limit 1) p on true
    where v.state = 'IN_FORCE';
comment on view plan.fact_action is 'Actions of the plan in force, as far as their latest yearly report says';
comment on column plan.fact_action.district is 'The district';
comment on column plan.fact_action.fact_id is 'The action, the same through the versions of its plan';
comment on column plan.fact_action.day is 'When it is due: its own day, or the last day of the plan';
comment on column plan.fact_action.municipality is 'Always empty: an action is of the whole district';
comment on column plan.fact_action.objective is 'The objective that it serves';
comment on column plan.fact_action.plan is 'The plan';
comment on column plan.fact_action.version is 'Its version in force';
comment on column plan.fact_action.code is 'Code in the plan, such as SW1-A2';
comment on column plan.fact_action.title is 'What is to be done';
comment on column plan.fact_action.owner is 'Who answers for it';
comment on column plan.fact_action.due is 'Its own day, when the plan gives one';
comment on column plan.fact_action.state is 'NOT_STARTED, STARTED, DONE, ABANDONED by the latest yearly report';
comment on column plan.fact_action.reported is 'Year of that report';
comment on column plan.fact_action.visibility is 'Always OPEN: the plan is public';

create view plan.fact_indicator with (security_invoker = true) as
    select v.district, md5(v.plan::text || ' indicator ' || n.code)::uuid as fact_id,
           coalesce(n.due, upper(v.in_force) - 1) as day, null::text as municipality, i.id as objective,
           v.plan, v.id as version, n.code, n.text as title, n.kind, n.unit, n.at_least, n.at_most, n.due, n.baseline,
           v.state, 'OPEN' as visibility
    from plan.version v
    join plan.indicator n on n.district = v.district and n.version = v.id
    join plan.objective_identity i on i.district = v.district and i.plan = v.plan and i.code = n.objective
    where v.state = 'IN_FORCE';
comment on view plan.fact_indicator is 'Indicators and targets of the plan in force; their values are the matter of monitoring';
comment on column plan.fact_indicator.district is 'The district';
comment on column plan.fact_indicator.fact_id is 'The indicator, the same through the versions of its plan';
comment on column plan.fact_indicator.day is 'When the target is due: its own day, or the last day of the plan';
comment on column plan.fact_indicator.municipality is 'Always empty: the definition is of the whole district';
comment on column plan.fact_indicator.objective is 'The objective that it measures';
comment on column plan.fact_indicator.plan is 'The plan';
comment on column plan.fact_indicator.version is 'Its version in force';
comment on column plan.fact_indicator.code is 'Code in the plan';
comment on column plan.fact_indicator.title is 'The indicator as the plan writes it';
comment on column plan.fact_indicator.kind is 'How it is measured: COUNT, PERSONS, SUM, AVERAGE, SHARE, MILESTONE, DEGREE, QUALITATIVE';
comment on column plan.fact_indicator.unit is 'Unit of measure';
comment on column plan.fact_indicator.at_least is 'Lower end of the band to reach';
comment on column plan.fact_indicator.at_most is 'Upper end of the band to reach';
comment on column plan.fact_indicator.due is 'Its own day, when the plan gives one';
comment on column plan.fact_indicator.baseline is 'The value before, in the same unit';
comment on column plan.fact_indicator.state is 'State of the version: always in force';
comment on column plan.fact_indicator.visibility is 'Always OPEN: the plan is public';

grant select on plan.fact_objective, plan.fact_action, plan.fact_indicator to trama_app;
