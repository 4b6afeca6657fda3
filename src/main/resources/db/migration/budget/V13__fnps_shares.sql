/* Forty percent until 2019; for 2020 the plan and the decree that divides the fund do not say the same; fifty since 2021. */
update budget.fund_rule set until_year = 2019, act = 'Piano sociale nazionale 2018-2020' where code = 'FNPS-40';
insert into budget.fund_rule (code, fund, kind, share, areas, objectives, due_years, from_year, until_year, act, certain) values
    ('FNPS-50-2020', 'FNPS', 'AREA_SHARE', 50, '{A}', '{}', 0, 2020, 2020, 'Riparto del FNPS 2020, D.M. 19 novembre 2020, secondo una nota di Legacoop; il Piano sociale nazionale 2018-2020 dice 40 %', false);
