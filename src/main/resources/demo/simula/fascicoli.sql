create index on bulk_case (notes);
analyze bulk_case;
analyze bulk_worker;
analyze bulk_text;

insert into casefile.case_file (district, id, person, opened, closed, reason, closing, complexity, responsible, municipality,
    protected, desk_note, desk_note_at)
select '{district}', c.id, c.person, c.opened, c.closed, 'Caso inventato numero ' || c.number,
       case when c.closed is not null then 'RESULT' end, c.complexity, w.account, c.municipality, c.protected,
       case when c.closed is null and c.number % 5 = 0 then 'Se viene allo sportello, avvisatemi.' end,
       case when c.closed is null and c.number % 5 = 0 then c.opened + time '10:00' end
from bulk_case c join bulk_worker w on w.number = c.worker
order by c.number;

update casefile.person p set protected_by = c.id
from bulk_case c where c.protected and p.district = '{district}' and p.id = c.person;

insert into casefile.case_span (district, case_file, valid, closing)
select '{district}', id, daterange(opened, closed, case when closed is null then '[)' else '[]' end),
       case when closed is not null then 'RESULT' end
from bulk_case order by number;

insert into casefile.team_member (district, case_file, account, part, name, body, role, valid)
select '{district}', c.id, w.account, case when m = 0 then 'RESPONSIBLE' else 'MEMBER' end, w.name, 'Consorzio simulato {number}',
       w.role, daterange(c.opened + m, null)
from bulk_case c
cross join generate_series(0, 1) m
join bulk_worker w on w.number = (c.worker + m) % {workers}
where m = 0 or c.number % 4 = 0
order by c.number;

insert into casefile.need (district, id, person, code, words, self, family, services, since)
select '{district}', pg_temp.bulk_id('54', c.number * 4 + j), c.person,
       (array['LIVING', 'MONEY', 'HOUSING', 'WORK', 'CARING', 'LONELINESS', 'HEALTH', 'CHILDREN'])[1 + (c.number + j * 3) % 8],
       'Detto con parole sue, la volta numero ' || j, 'Si arrangia finché può.', 'Chi può passa la sera.', null, c.opened + j
from bulk_case c cross join generate_series(0, 1) j;

insert into casefile.relation (district, id, person, name, kind, tie, tired, sex, birth_year, reference, since)
select '{district}', pg_temp.bulk_id('55', c.number * 8 + j), c.person,
       (array['Ada', 'Ugo', 'Ines', 'Dino', 'Rosa'])[1 + (c.number + j) % 5] || ' Inventati',
       (array['CHILD', 'SPOUSE', 'NEIGHBOUR', 'FRIEND'])[1 + j],
       (array['STRONG', 'NORMAL', 'WEAK', 'TENSE'])[1 + (c.number + j) % 4], (c.number + j) % 9 = 0,
       case (c.number + j) % 5 when 1 then 'M' when 3 then 'M' else 'F' end, 1940 + (c.number * 7 + j * 11) % 60, j = 0, c.opened
from bulk_case c cross join generate_series(0, 3) j;

insert into casefile.voice (district, id, person, day, words, reading, author, author_name)
select '{district}', pg_temp.bulk_id('56', c.number * 4 + j), c.person, c.opened + j * 30,
       'Vorrei restare a casa mia, con le mie cose.', 'Casa e abitudini sono la sua forza.', w.account, w.name
from bulk_case c cross join generate_series(0, 1) j join bulk_worker w on w.number = c.worker;

insert into casefile.offer (district, id, person, kind, text, since)
select '{district}', pg_temp.bulk_id('57', c.number * 4 + j), c.person,
       (array['CAN', 'OFFERS'])[1 + j], (array['Cucina bene, e per molti', 'Sabato può accompagnare in chiesa una vicina'])[1 + j],
       c.opened
from bulk_case c cross join generate_series(0, 1) j;

insert into access.contact (district, id, person, case_file, day, at, channel, municipality, reporter, words, needs, advice, seen,
    author, author_name)
select '{district}', pg_temp.bulk_id('58', c.number * 8 + j), c.person,
       case when j > 5 then c.id end, c.opened - 2 + j * 4, (c.opened - 2 + j * 4) + time '09:30',
       (array['DESK', 'PHONE', 'HOME', 'WRITTEN'])[1 + (c.number + j) % 4], c.municipality,
       (array['SELF', 'FAMILY', 'NEIGHBOUR', 'SERVICE'])[1 + (c.number + j) % 4],
       'Racconta come va in casa, la volta numero ' || j,
       array[(array['LIVING', 'MONEY', 'HOUSING', 'WORK'])[1 + (c.number + j) % 4]], 'Spiegato che cosa si può chiedere.',
       case when j > 5 then (c.opened - 1 + j * 4) + time '09:30' end, w.account, w.name
from bulk_case c cross join generate_series(0, 7) j join bulk_worker w on w.number = c.worker
order by c.number, j;

insert into access.request (district, id, contact, person, kind, needs, words, received, municipality, case_file, taken, author, author_name)
select '{district}', pg_temp.bulk_id('59', c.number),
       pg_temp.bulk_id('58', c.number * 8), c.person, 'OURS',
       array[(array['LIVING', 'MONEY', 'HOUSING', 'WORK'])[1 + c.number % 4]], 'Chiede che qualcuno passi.', c.opened - 2,
       c.municipality, c.id, c.opened, w.account, w.name
from bulk_case c join bulk_worker w on w.number = c.worker;

insert into assessment.assessment (district, id, case_file, person, national, version, day, place, account, author, saved, total,
    read_as, band)
select '{district}', pg_temp.bulk_id('5a', c.number * 2 + j), c.id, c.person, 'ADL_KATZ', 1,
       c.opened + 5 + j * 40, 'a casa', w.account, w.name, (c.opened + 5 + j * 40) + time '11:00', (c.number + j) % 7,
       (c.number + j) % 7, (array['dipendenza grave', 'dipendenza moderata', 'dipendenza lieve', 'autonomia'])[
           case when (c.number + j) % 7 < 3 then 1 when (c.number + j) % 7 < 5 then 2 else (c.number + j) % 7 - 2 end]
from bulk_case c cross join generate_series(0, 1) j join bulk_worker w on w.number = c.worker;

insert into assessment.answer (district, assessment, item, choice)
select '{district}', pg_temp.bulk_id('5a', c.number * 2 + j), i.item,
       case when i.place <= (c.number + j) % 7 then '1' else '0' end
from bulk_case c cross join generate_series(0, 1) j
cross join (values ('bath', 1), ('dress', 2), ('toilet', 3), ('transfer', 4), ('continence', 5), ('feed', 6)) i (item, place);

update assessment.assessment set completed = saved where district = '{district}';

/* In the order in which diaries are written: a note of every case that still has one, then the next of each. */
do $$
declare
    texts int := (select count(*) from bulk_text);
begin
    for i in 1 .. coalesce((select max(notes) from bulk_case), 0) loop
        insert into casefile.note (district, id, case_file, kind, level, day, minutes, text, author, author_name, written)
        select '{district}', pg_temp.bulk_id('5b', i * 20000 + c.number), c.id,
               t.kind, case when (c.number + i) % 25 = 0 then 'PERSONAL' when (c.number + i) % 9 = 0 then 'SERVICE' else 'TEAM' end,
               c.opened + (c.last - c.opened) * i / c.notes, t.minutes, t.text, w.account, w.name,
               (c.opened + (c.last - c.opened) * i / c.notes) + time '17:00'
        from bulk_case c
        join bulk_worker w on w.number = c.worker
        join bulk_text t on t.number = (c.number * 31 + i * 7) % texts
        where c.notes >= i;
    end loop;
end $$;
