/* A line of a year carries on one of the year before, and a cell may be entered on a page. The key is deferred: the rows of
   a version are written together, in the order of the document. */
alter table plan.expenditure add column continues text;
alter table plan.expenditure add constraint expenditure_continues
    foreign key (district, version, continues) references plan.expenditure deferrable initially deferred;
alter table plan.expenditure add constraint expenditure_continues_another check (continues <> code);
comment on column plan.expenditure.continues is 'Code of the row of the year before that it carries on';
create index expenditure_continued on plan.expenditure (district, version, continues) where continues is not null;
alter table plan.channel_amount drop constraint channel_amount_provenance_check;
alter table plan.channel_amount add constraint channel_amount_provenance_check
    check (provenance in ('PRINTED', 'COMPUTED', 'INFERRED', 'ENTERED'));
