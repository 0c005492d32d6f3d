-- what the portal itself wrote in these said nothing of what is to be done; what somebody changed stays
update action a
set a.version = a.version + 1,
    a.needs_text = true,
    a.text_en = if(a.state = 'PROPOSED' and a.organisation_id is null and not exists (
        select 1 from action_event e where e.action_id = a.id and e.kind = 'CHANGED'), '', a.text_en),
    a.text_nl = if(a.state = 'PROPOSED' and a.organisation_id is null and not exists (
        select 1 from action_event e where e.action_id = a.id and e.kind = 'CHANGED'), '', a.text_nl),
    a.text_uk = if(a.state = 'PROPOSED' and a.organisation_id is null and not exists (
        select 1 from action_event e where e.action_id = a.id and e.kind = 'CHANGED'), '', a.text_uk)
where not a.needs_text
    and not a.ended
    and (a.organisation_id is null or a.text_en <> '' or a.text_nl <> '' or a.text_uk <> '')
    and exists (
        select 1 from trail_link l where l.to_kind = 'ACTION' and l.to_id = a.id and l.from_kind = 'INDICATOR');
