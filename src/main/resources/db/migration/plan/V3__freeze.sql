/* What a version says may be written only while it is open. The version is locked against a change of state meanwhile, so that
   nothing slips in while the Assembly adopts. Writers of one version share that lock. */
create function plan.refuse_frozen() returns trigger language plpgsql as $$
declare
    line record;
    state text;
begin
    if tg_op = 'DELETE' then
        line := old;
    else
        line := new;
    end if;
    select v.state into state from plan.version v
    where v.district = line.district and v.id = line.version for share;
    if state in ('DRAFT', 'IN_CONSULTATION') then
        return line;
    end if;
    /* What happens while the plan is in force: the progress of the year, the day a milestone was reached. */
    if state = 'IN_FORCE' and tg_table_name = 'progress' then
        return line;
    end if;
    if state = 'IN_FORCE' and tg_table_name = 'milestone' and tg_op = 'UPDATE'
            and to_jsonb(old) - 'done' = to_jsonb(new) - 'done' then
        return line;
    end if;
    raise exception 'plan.version % is frozen', line.version using errcode = 'TR001';
end $$;

/* A row never moves to another version: it would leave the frozen one by the back door. */
create function plan.refuse_move() returns trigger language plpgsql as $$
begin
    raise exception 'a row of plan.% stays in its version', tg_table_name using errcode = 'TR001';
end $$;

do $$
declare
    sheet text;
begin
    foreach sheet in array array['frame', 'item', 'axis', 'alternative_name', 'passage', 'objective', 'action', 'milestone',
                                 'progress', 'indicator', 'hours', 'municipality', 'revenue', 'expenditure',
                                 'channel_amount', 'statement'] loop
        execute format('create trigger frozen before insert or update or delete on plan.%I
                        for each row execute function plan.refuse_frozen()', sheet);
        execute format('create trigger stays before update on plan.%I for each row
                        when (old.version is distinct from new.version or old.code is distinct from new.code)
                        execute function plan.refuse_move()', sheet);
    end loop;
end $$;

/* A version goes forward only; what it is a version of is fixed. A draft may come back from consultation. */
create function plan.refuse_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state = 'DRAFT' and new.in_force is null then
            return new;
        end if;
        raise exception 'plan.version % must begin as a draft', new.id using errcode = 'TR001';
    elsif tg_op = 'DELETE' then
        if old.state = 'DRAFT' then
            return old;
        end if;
    elsif (old.plan, old.number, old.based_on, old.created_on) is not distinct from
          (new.plan, new.number, new.based_on, new.created_on)
          and (old.state, new.state) in (('DRAFT', 'IN_CONSULTATION'), ('IN_CONSULTATION', 'DRAFT'),
                                         ('IN_CONSULTATION', 'ADOPTED'), ('ADOPTED', 'IN_FORCE'), ('IN_FORCE', 'CLOSED'))
          and (new.state = 'IN_FORCE' or old.in_force is not distinct from new.in_force) then
        return new;
    end if;
    raise exception 'plan.version % cannot go from % to %', old.id, old.state, case tg_op when 'UPDATE' then new.state else 'nothing' end using errcode = 'TR001';
end $$;
create trigger forward before insert or update or delete on plan.version for each row execute function plan.refuse_step();
