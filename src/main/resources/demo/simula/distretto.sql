insert into security.district (id, name, region, address)
values ('{district}', 'Distretto simulato {number}', 'Lombardia', 'simulato-{number}');

insert into security.body (district, id, name, kind)
values ('{district}', '51100000-0000-7000-a{hex}-000000000000', 'Consorzio simulato {number}', 'CONSORTIUM');

create temporary table bulk_worker on commit drop as
select n as number, ('51000000-0000-7000-a{hex}-' || lpad(to_hex(n), 12, '0'))::uuid as account,
       (array['Livia', 'Nino', 'Teresa', 'Ugo', 'Ada', 'Ines', 'Rosa', 'Piero', 'Dino', 'Lia'])[1 + n % 10] || ' '
           || (array['Protocolli', 'Faldoni', 'Allegati', 'Promemoria', 'Verbali', 'Timbrature', 'Ricevute'])[1 + n % 7] as name,
       case when n = {workers} then 'COORDINATOR' when n = {workers} + 1 then 'ACCESS_OPERATOR' else 'SOCIAL_WORKER' end as role
from generate_series(0, {workers} + 1) n;

insert into security.account (id, login, name, password, must_change, home)
select w.account, lower(w.role) || '-' || w.number || '.distretto-{number}@prova.example', w.name, d.password, false, '{district}'
from bulk_worker w, security.account d
where d.login = 'sara.inventati@prova.example';

insert into security.mandate (district, id, account, body, role, valid)
select '{district}', ('52000000-0000-7000-a{hex}-' || lpad(to_hex(number), 12, '0'))::uuid, account,
       '51100000-0000-7000-a{hex}-000000000000', role, daterange('2010-01-01', null)
from bulk_worker;

insert into territory.aggregation (district, code, name, kind)
select '{district}', code, name, kind from territory.aggregation where district = '{model}';

insert into territory.membership (district, municipality, valid, aggregation)
select '{district}', municipality, valid, aggregation from territory.membership where district = '{model}';

create temporary table bulk_case (
    number       int primary key,
    id           uuid not null,
    person       uuid not null,
    opened       date not null,
    closed       date,
    last         date not null,
    worker       int  not null,
    complexity   text not null,
    protected    boolean not null,
    municipality text not null,
    notes        int  not null
) on commit drop;

create temporary table bulk_text (
    number  int primary key,
    kind    text not null,
    minutes int  not null,
    text    text not null
) on commit drop;

/* As BulkIds makes them: one a minute. */
create function pg_temp.bulk_id(kind text, number bigint) returns uuid language sql immutable
    return (lpad(to_hex(1420070400000 + number * 60000), 12, '0') || '70' || kind || 'a{hex}' || lpad(to_hex(number), 12, '0'))::uuid;
