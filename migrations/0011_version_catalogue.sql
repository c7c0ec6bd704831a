-- The catalogue in versions: the national one (county '') and what a county copied and changed. A version is inserted and
-- never changed; in force on a day is the newest of those valid from that day or before, a county's own before the national
-- one. Cases keep the further fields that their type asks for.
-- Locks: case_types and cases, exclusively, for a moment: the defaults are constant, so no row is rewritten but the catalogue's.
-- Undo: delete from case_types where county <> ''; put the former key, checks and grants back; drop the columns of this file.

alter table case_types
  add column county   text collate "C" not null default '' constraint case_types_county_digits check (county ~ '^(\d{6})?$'),
  add column version  integer not null default 1 constraint case_types_version_positive check (version > 0),
  add column note     jsonb,   -- a rule of this type, in both languages
  add column own_code text,    -- in the county's own catalogue
  add column gbt31000 text,
  add column fields   jsonb not null default '{}'
                      constraint case_types_fields_schema check (jsonb_typeof(fields) = 'object');

alter table case_types drop constraint case_types_pkey;
alter table case_types drop constraint case_types_identifier;
-- In this order one walk backwards finds the version in force.
alter table case_types add constraint case_types_pkey primary key (code, county, version);
alter table case_types add constraint case_types_one_identifier
  exclude using gist (county with =, identifier with =, code with <>);
-- A type that is changed after its end stays retired since then.
alter table case_types drop constraint case_types_validity;
alter table case_types drop constraint case_types_flag_codes;
alter table case_types add constraint case_types_flag_codes check (flags <@
  array['self', 'med', 'haz', 'call_110', 'call_119', 'call_120', 'restricted', 'confidential', 'adm', 'photo']);

create policy copied_by_county on case_types for insert with check (
  case when county = '' then false when (select app.admin()) then true else app.over(county) end);
grant insert on case_types to gridcase_app;

alter table cases add column fields jsonb not null default '{}'
  constraint cases_fields_object check (jsonb_typeof(fields) = 'object');

-- What data/case-types.csv says more than 0006 did.
alter table case_types no force row level security;

update case_types set flags = array_append(flags, 'photo')
 where code between '0301' and '0308' or code between '0601' and '0606';

update case_types t set milestones = v.milestones::jsonb
  from (values
    ('0305', '[{"name":"rectified","value":null,"unit":null,"note":{"zh":"整改通知书送达后,其期限代替办结时限","en":"Once a notice is served, its deadline replaces the resolve limit"}}]'),
    ('0306', '[{"name":"rectified","value":null,"unit":null,"note":{"zh":"整改通知书送达后,其期限代替办结时限","en":"Once a notice is served, its deadline replaces the resolve limit"}}]'),
    ('0605', '[{"name":"manhole_response","value":30,"unit":"min","note":{"zh":"仅井盖,代替响应时限","en":"Manhole covers only, replaces the response limit"}},{"name":"guarded","value":2,"unit":"ch","note":{"zh":"仅井盖","en":"Manhole covers only"}}]'),
    ('0803', '[{"name":"evacuated","value":null,"unit":null,"note":{"zh":"时限由领导确定","en":"The leader sets the limit"}}]')
  ) v (code, milestones)
 where t.code = v.code;

update case_types t set note = jsonb_build_object('zh', v.zh, 'en', v.en)
  from (values
    ('0106', '欠薪线索移送劳动监察', 'Unpaid wages are transferred to labour inspection'),
    ('0108', '消费纠纷转市场监管', 'Consumer disputes go to market supervision'),
    ('0301', '当场清除的登记为隐患当场整改,不作自行处置', 'What the owner clears at once is a hazard rectified on the spot, not handled by the grid itself'),
    ('0303', '发生泄漏的定为特急,先报火警(119)', 'A leak makes it critical; call the fire brigade first (119)'),
    ('0304', '涉嫌违法的先报警(110)', 'Call the police first (110) when it is illegal'),
    ('0401', '发现中毒的改为 0805', 'Poisoning is reclassified to 0805'),
    ('0406', '7 个工作日内决定是否受理;调解 45 个工作日终止', 'Accepted or refused within 7 working days; mediation ends after 45'),
    ('0502', '自行处置仅限劝导', 'The grid itself may only persuade'),
    ('0701', '其后的法定程序由主管部门办理', 'The statutory process that follows is the department’s')
  ) v (code, zh, en)
 where t.code = v.code;

alter table case_types force row level security;
