-- What was written stays as it was written; whose it is follows the person when two turn out to be one.
grant update (person) on assessment.meeting to trama_app;
grant update (person) on assessment.sina_sheet to trama_app;
