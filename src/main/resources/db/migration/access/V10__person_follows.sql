-- What found no answer stays as it was written; whose it was follows the person when two turn out to be one.
grant update (person) on access.unmet_need to trama_app;
