alter table security.district add column address text;
comment on column security.district.address is 'How its public pages name it: its name without what all districts are called';

create function security.district_address() returns trigger language plpgsql as $$
declare
    plain text := trim(both '-' from regexp_replace(regexp_replace(lower(new.name), '^distretto ', ''), '[^a-z0-9]+', '-', 'g'));
begin
    new.address := case when exists (select from security.district d where d.address = plain and d.id <> new.id)
                        then plain || '-' || new.id else plain end;
    return new;
end $$;
create trigger district_address before insert or update on security.district
    for each row when (new.address is null) execute function security.district_address();

update security.district set name = name;
alter table security.district alter column address set not null;
create unique index district_address on security.district (address);
