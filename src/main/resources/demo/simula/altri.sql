select name from security.district
where id <> '00000000-0000-7000-8000-000000000019' and id::text not like '50000000-0000-7000-a___-000000000000'
union all
select 'persone vere che possono entrare' where exists (select from security.account where login not like '%@prova.example')
