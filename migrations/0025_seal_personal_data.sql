-- What is known of people, and what is written about them, is kept sealed: as bytes of which only the service has the key.
-- What stands there now is marked as clear (three zero bytes before it); the service seals it right after this file.
-- Locks: every table named, exclusively, and the ones with sealed columns are written anew: stop the version before, which
-- expects text. Undo: none once anything is sealed; before, the columns back to text, without their first three bytes.

alter table cases drop constraint cases_fields_object;
alter table cases
  alter column description type bytea using '\x000000'::bytea || convert_to(description, 'UTF8'),
  alter column fields drop not null,
  alter column fields drop default,
  alter column fields type bytea using case when fields <> '{}' then '\x000000'::bytea || convert_to(fields::text, 'UTF8') end,
  -- It was a hash that anyone can count; a report sent again from before this is refused, and not stored twice.
  alter column report_digest type bytea using ''::bytea;

alter table case_people
  alter column name type bytea using '\x000000'::bytea || convert_to(name, 'UTF8'),
  alter column phone type bytea using '\x000000'::bytea || convert_to(phone, 'UTF8'),
  drop column match_key,
  add column id_kind text constraint case_people_id_kind_code check (id_kind in
    ('resident_id', 'hk_macao_taiwan_permit', 'foreign_permanent_id', 'passport', 'other')),
  add column id_number bytea,
  -- By these a person is found again: keyed hashes, of which nobody learns the value.
  add column match_key bytea,
  add column phone_index bytea,
  add column id_number_index bytea,
  add constraint case_people_document_whole check ((id_kind is null) = (id_number is null));
create index case_people_match on case_people (match_key) where match_key is not null;
create index case_people_phone on case_people (phone_index) where phone_index is not null;
create index case_people_id_number on case_people (id_number_index) where id_number_index is not null;

alter table case_notes
  alter column text type bytea using '\x000000'::bytea || convert_to(text, 'UTF8'),
  alter column strike_reason type bytea using '\x000000'::bytea || convert_to(strike_reason, 'UTF8');

alter table case_opinions
  alter column text type bytea using '\x000000'::bytea || convert_to(text, 'UTF8');

-- What is written in words under a case: tasks, suggestions, the material of a letter.
alter table case_items add column words bytea;
grant update (words) on case_items to gridcase_app;
alter table case_items no force row level security;
update case_items
   set words = '\x000000'::bytea || convert_to((select jsonb_object_agg(key, value) from jsonb_each(data)
         where key in ('task', 'suggestion', 'authority', 'legalBasis', 'materials', 'receiptNo'))::text, 'UTF8'),
       data = data - array['task', 'suggestion', 'authority', 'legalBasis', 'materials', 'receiptNo']
 where data ?| array['task', 'suggestion', 'authority', 'legalBasis', 'materials', 'receiptNo'];
alter table case_items force row level security;

alter table staff
  alter column phone type bytea using '\x000000'::bytea || convert_to(phone, 'UTF8'),
  add column phone_index bytea;
create index staff_phone on staff (phone_index) where phone_index is not null;

alter table case_drafts drop constraint case_drafts_content_object;
alter table case_drafts
  alter column content type bytea using '\x000000'::bytea || convert_to(content::text, 'UTF8');

-- What was answered before: its fingerprints are hashes that anyone can count.
truncate idempotency_keys;
alter table idempotency_keys alter column body type bytea using convert_to(body, 'UTF8');

-- Under another key, or for the first time: only the owner, who alone has a right to these columns, and only as system.keys.
create policy sealed_again on case_people for update using ((select app.system()) = 'system.keys');
create policy sealed_again on case_opinions for update using ((select app.system()) = 'system.keys');
create policy sealed_again on second_factors for update using ((select app.system()) = 'system.keys');
create policy sealed_again on staff for update using ((select app.system()) = 'system.keys');
create policy sealed_again on case_drafts for update using ((select app.system()) = 'system.keys');
create policy sealed_again on idempotency_keys using ((select app.system()) = 'system.keys');

-- How often somebody has looked at what is masked within the last hour.
create index journal_reveals on journal (actor_id, at) where event in ('person.reveal', 'staff.reveal', 'person.search');
