/* What has been completed stays as it was; whose it is follows the person when two turn out to be one. */
create or replace function assessment.completed_stays() returns trigger language plpgsql as $$
declare
    before assessment.assessment := old;
begin
    if old.completed is not null then
        if tg_op = 'UPDATE' then
            before.person := new.person;
        end if;
        if tg_op = 'DELETE' or new is distinct from before then
            raise exception 'a completed assessment does not change';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
