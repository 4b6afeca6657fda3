/* A draft that leads nowhere is discarded by an act and kept; an act typed wrongly is corrected by one more row. Nothing is deleted. */
alter table plan.version drop constraint version_state_check;
alter table plan.version add constraint version_state_check
    check (state in ('DRAFT', 'IN_CONSULTATION', 'ADOPTED', 'IN_FORCE', 'CLOSED', 'DISCARDED'));
alter table plan.act drop constraint act_kind_check;
alter table plan.act add constraint act_kind_check
    check (kind in ('CONCERTATION', 'CONSULTATION', 'WITHDRAWAL', 'DECISION', 'AGREEMENT', 'ENTRY_INTO_FORCE', 'CLOSING', 'DISCARD'));

alter table plan.act add column corrects uuid;
alter table plan.act add column corrected_on date;
alter table plan.act add column reason text;
alter table plan.act add constraint act_correction_reason
    check ((corrects is null) = (corrected_on is null) and (corrects is null) = (reason is null) and reason <> '');
alter table plan.act add constraint act_same unique (district, id, version, kind);
alter table plan.act add constraint act_corrects
    foreign key (district, corrects, version, kind) references plan.act (district, id, version, kind);
create index act_corrects on plan.act (district, corrects) where corrects is not null;
comment on column plan.act.corrects is 'The act as it was first recorded; of several corrections the latest counts';
comment on column plan.act.corrected_on is 'When the correction was recorded';
comment on column plan.act.reason is 'Why it was corrected';

/* A version goes forward only; what it is a version of is fixed. A draft may come back from consultation, or be discarded. */
create or replace function plan.refuse_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state = 'DRAFT' and new.in_force is null then
            return new;
        end if;
        raise exception 'plan.version % must begin as a draft', new.id using errcode = 'TR001';
    elsif tg_op = 'UPDATE'
          and (old.plan, old.number, old.based_on, old.created_on) is not distinct from
              (new.plan, new.number, new.based_on, new.created_on)
          and (old.state, new.state) in (('DRAFT', 'IN_CONSULTATION'), ('IN_CONSULTATION', 'DRAFT'), ('DRAFT', 'DISCARDED'),
                                         ('IN_CONSULTATION', 'ADOPTED'), ('ADOPTED', 'IN_FORCE'), ('IN_FORCE', 'CLOSED'))
          and (new.state = 'IN_FORCE' or old.in_force is not distinct from new.in_force) then
        return new;
    end if;
    raise exception 'plan.version % cannot go from % to %', old.id, old.state,
        case tg_op when 'UPDATE' then new.state else 'nothing' end using errcode = 'TR001';
end $$;
