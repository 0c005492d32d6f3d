-- of those that were forgotten before supporters were
update report_supporter s join issue_report r on r.id = s.report_id
set s.person_id = null
where r.forgotten_at is not null;
