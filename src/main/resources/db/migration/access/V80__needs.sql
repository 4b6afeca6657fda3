comment on column access.contact.needs is 'What for: codes of network.need_code';
comment on column access.unmet_need.need is 'Code of network.need_code';
