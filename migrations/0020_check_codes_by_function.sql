-- Vocabularies by name, for the tables that every report and step writes to.
-- PostgreSQL reads the text of each constraint and computed column anew for each statement; the lists were an eighth of its
-- work for a report (1.19 ms, 1.07 with functions). In PL/pgSQL, since a function of SQL would be read into the statement.
-- Locks: cases, case_people, case_items, case_clocks, notifications, exclusively, while their rows are checked, two columns
-- computed and their indexes built.
-- Undo: put the constraints of 0008 and 0017 and the columns of 0018 back, drop the functions.

create function app.is_case_status(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{draft,reported,not_accepted,accepted,dispatched,in_progress,suspended,pending_verification,verified,closed,archived,transferred_out,merged,voided,withdrawn}');
end $$;
create function app.is_severity(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{general,relatively_major,major,extraordinarily_major}');
end $$;
create function app.is_urgency(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{low,normal,urgent,critical}');
end $$;
create function app.is_tier(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{grid,village,township,county,prefecture_city}');
end $$;
create function app.is_confidentiality(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{ordinary,restricted,confidential}');
end $$;
create function app.is_risk_color(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{red,orange,yellow,green}');
end $$;
create function app.is_supervision_level(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{ordinary,yellow_card,red_card}');
end $$;
create function app.is_person_role(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{reporter,applicant,respondent,third_party}');
end $$;
create function app.is_item_kind(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{return,suspension,extension,reopen,termination,void,supplement,dispatch,part,supervision,notice,transfer,urge,tier,sign_off,spot_check,follow_up}');
end $$;
create function app.is_item_state(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{pending,done,approved,refused,lapsed,waived,recalled}');
end $$;
create function app.is_clock_kind(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{acceptance,auto_accept,resident,supplement,resolve,response,on_site,milestone,part,decision,review,command,verification,closing,supervision,notice,receipt,transfer_result,tier,sign_off,spot_check,follow_up,archive}');
end $$;
create function app.is_clock_state(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{running,paused,stopped,cancelled}');
end $$;
create function app.is_limit_unit(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{min,ch,wh,wd,cd}');
end $$;
create function app.is_warning_level(code text) returns boolean language plpgsql immutable strict parallel safe as $$ begin
  return code = any ('{yellow,red,double_red}');
end $$;

-- Where a role sits that answers for an area: grid roles in the grid, the county's in the county, the others in the township.
create function app.desk_of(role text, area text) returns text language plpgsql immutable strict parallel safe as $$ begin
  return left(area, case
    when role = any ('{grid_leader,full_time_grid_worker,part_time_grid_worker,grid_supervisor}') then 15
    when role = any ('{county_dispatcher,center_officer}') then 6
    else 9 end);
end $$;

alter table cases
  drop constraint cases_status_code, drop constraint cases_severity_code, drop constraint cases_urgency_code,
  drop constraint cases_tier_code, drop constraint cases_confidentiality_code, drop constraint cases_risk_color_code,
  drop constraint cases_supervision_level_code,
  add constraint cases_status_code check (app.is_case_status(status)),
  add constraint cases_severity_code check (app.is_severity(severity)),
  add constraint cases_urgency_code check (app.is_urgency(urgency)),
  add constraint cases_tier_code check (app.is_tier(tier)),
  add constraint cases_confidentiality_code check (app.is_confidentiality(confidentiality)),
  add constraint cases_risk_color_code check (app.is_risk_color(risk_color)),
  add constraint cases_supervision_level_code check (app.is_supervision_level(supervision_level));
alter table case_people
  drop constraint case_people_role_code,
  add constraint case_people_role_code check (app.is_person_role(role));
alter table case_items
  drop constraint case_items_kind_code, drop constraint case_items_state_code,
  add constraint case_items_kind_code check (app.is_item_kind(kind)),
  add constraint case_items_state_code check (app.is_item_state(state));

alter table case_clocks
  drop constraint case_clocks_kind_code, drop constraint case_clocks_state_code,
  drop constraint case_clocks_limit_unit_code, drop constraint case_clocks_warning_level_code,
  add constraint case_clocks_kind_code check (app.is_clock_kind(kind)),
  add constraint case_clocks_state_code check (app.is_clock_state(state)),
  add constraint case_clocks_limit_unit_code check (app.is_limit_unit(limit_unit)),
  add constraint case_clocks_warning_level_code check (app.is_warning_level(warning_level)),
  drop column desk, -- and its index
  add column desk text collate "C" generated always as (app.desk_of(owner_role, area)) stored;
create index case_clocks_owner_role on case_clocks (owner_role, desk, due_sort, id) where owner_role is not null and state = 'running';

alter table notifications
  drop constraint notifications_level_code,
  add constraint notifications_level_code check (app.is_warning_level(level)),
  drop column desk,
  add column desk text collate "C" generated always as (app.desk_of(role, area)) stored;
create index notifications_of_role on notifications (role, desk, at, id) where role is not null;
