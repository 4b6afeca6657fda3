-- The words for needs are of the network, which answers them: below the case file, and known to it.
drop table casefile.need_code;
comment on column casefile.need.code is 'Of network.need_code';
