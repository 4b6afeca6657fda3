alter table casefile.draft add column kind text check (length(kind) <= 20);
alter table casefile.draft add column level text check (length(level) <= 20);
alter table casefile.draft add column day text check (length(day) <= 20);
alter table casefile.draft add column minutes text check (length(minutes) <= 20);
alter table casefile.draft add column present text check (length(present) <= 200);
comment on column casefile.draft.kind is 'As it was chosen, or typed, so far; like the other fields perhaps not a possible one';
comment on column casefile.draft.level is 'Who is to read it; empty: nobody knows, so the author alone';
