/* Whose person has a protected case says so: such a row must never betray itself in a small figure. */
create view access.fact_contact with (security_invoker = true) as
select c.district, c.id as fact_id, c.day, c.municipality, c.person, c.needs, c.channel, h.national, c.reporter,
       case when c.urgent then 'EMERGENCY'
            when exists (select from access.request r where r.district = c.district and r.contact = c.id) then 'REQUEST'
            when c.case_file is not null then 'NOTICE' else 'ORIENTED' end as state,
       case when exists (select from casefile.fact_case p where p.district = c.district and p.person = c.person
                              and p.visibility = 'PROTECTED') then 'PROTECTED'
            when c.person is null then 'OPEN' else 'PERSON' end as visibility
from access.contact c
join access.channel h on h.code = c.channel;
comment on view access.fact_contact is 'Contacts: who comes to the services, how and what for';
comment on column access.fact_contact.district is 'The district';
comment on column access.fact_contact.fact_id is 'The contact';
comment on column access.fact_contact.day is 'Day on which it took place';
comment on column access.fact_contact.municipality is 'ISTAT code of the municipality where it took place';
comment on column access.fact_contact.person is 'The person, to count each once; never a name; empty: nobody asked for one';
comment on column access.fact_contact.needs is 'What for: codes of need, several';
comment on column access.fact_contact.channel is 'DESK, HOME, PHONE, WRITTEN or STREET';
comment on column access.fact_contact.national is 'The same in the national vocabulary of channels';
comment on column access.fact_contact.reporter is 'SELF, FAMILY, NEIGHBOUR, SERVICE or OTHER';
comment on column access.fact_contact.state is 'What followed: ORIENTED, REQUEST, NOTICE to the team of a case, EMERGENCY';
comment on column access.fact_contact.visibility is 'PROTECTED: it must never betray itself in a small figure; PERSON: of whoever may see the person; OPEN: it names nobody';
grant select on access.fact_contact to trama_app;

create view access.fact_unmet_need with (security_invoker = true) as
select u.district, u.id as fact_id, u.day, u.municipality, u.person, array[u.need] as needs, u.need, u.cause,
       case when exists (select from casefile.fact_case p where p.district = u.district and p.person = u.person
                              and p.visibility = 'PROTECTED') then 'PROTECTED'
            when u.person is null then 'OPEN' else 'PERSON' end as visibility
from access.unmet_need u;
comment on view access.fact_unmet_need is 'Needs that found no answer: what, where, for which cause';
comment on column access.fact_unmet_need.district is 'The district';
comment on column access.fact_unmet_need.fact_id is 'The need without answer';
comment on column access.fact_unmet_need.day is 'Day on which it was recorded';
comment on column access.fact_unmet_need.municipality is 'ISTAT code of the municipality where it was met';
comment on column access.fact_unmet_need.person is 'The person, to count each once; never a name';
comment on column access.fact_unmet_need.needs is 'The need, in a list as other facts have it';
comment on column access.fact_unmet_need.need is 'Code of the need';
comment on column access.fact_unmet_need.cause is 'NO_SERVICE, NO_PLACES, NOT_ENTITLED, COST, DISTANCE, TIME or OTHER_BODY';
comment on column access.fact_unmet_need.visibility is 'PROTECTED: it must never betray itself in a small figure; PERSON: of whoever may see the person; OPEN: it names nobody';
grant select on access.fact_unmet_need to trama_app;

create view access.fact_request with (security_invoker = true) as
select r.district, r.id as fact_id, r.received as day, r.municipality, r.person, r.needs, r.kind, a.day as analysed, a.outcome, r.taken,
       r.closed, r.ending,
       case when r.closed is not null then 'CLOSED' when r.taken is not null then 'TAKEN' when a.day is not null then 'ANALYSED'
            else 'RECEIVED' end as state,
       case when exists (select from casefile.fact_case p where p.district = r.district and p.person = r.person
                              and p.visibility = 'PROTECTED') then 'PROTECTED'
            when r.person is null then 'OPEN' else 'PERSON' end as visibility
from access.request r
left join lateral (select x.day, x.outcome from access.analysis x where x.district = r.district and x.request = r.id
                   order by x.day desc, x.id desc limit 1) a on true;
comment on view access.fact_request is 'Requests, with how far they have come';
comment on column access.fact_request.district is 'The district';
comment on column access.fact_request.fact_id is 'The request';
comment on column access.fact_request.day is 'Day on which it was received';
comment on column access.fact_request.municipality is 'ISTAT code of the municipality';
comment on column access.fact_request.person is 'The person, to count each once; never a name';
comment on column access.fact_request.needs is 'Codes of need, several';
comment on column access.fact_request.kind is 'OURS, OTHER_BODY: help with an application to it, OUTSIDE the mandate of the services';
comment on column access.fact_request.analysed is 'Day of its last preliminary analysis';
comment on column access.fact_request.outcome is 'LIGHT, SIMPLE, COMPLEX, WORK_ONLY or SPECIALIST';
comment on column access.fact_request.taken is 'Day on which it went into a case';
comment on column access.fact_request.closed is 'Day on which it ended without a case';
comment on column access.fact_request.ending is 'How: ANSWERED, ADVISED, ELSEWHERE, WITHDRAWN or NO_ANSWER';
comment on column access.fact_request.state is 'RECEIVED, ANALYSED, TAKEN or CLOSED';
comment on column access.fact_request.visibility is 'PROTECTED: it must never betray itself in a small figure; PERSON: of whoever may see the person; OPEN: it names nobody';
grant select on access.fact_request to trama_app;
