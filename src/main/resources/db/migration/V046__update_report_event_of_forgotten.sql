-- of those that were forgotten before the nameless were: the reporter of these is nobody
update report_event e join issue_report r on r.id = e.report_id
set e.person_id = r.reporter_id
where r.forgotten_at is not null and e.kind in ('CONFIRMED', 'REOPENED') and exists (
    select 1 from report_supporter s where s.report_id = r.id and s.person_id = e.person_id);
