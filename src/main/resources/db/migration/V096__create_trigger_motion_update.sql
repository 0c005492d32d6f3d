create trigger if not exists motion_update after update on motion for each row
begin
    declare result varchar(12);
    if new.id <> old.id or new.municipality_id <> old.municipality_id or new.council_id <> old.council_id
        or new.number <> old.number or new.proposer_id <> old.proposer_id or new.threshold <> old.threshold
        or new.submitted_at <> old.submitted_at or new.version_no not in (old.version_no, old.version_no + 1)
        or not exists (select 1 from motion_version where motion_id = new.id and version_no = new.version_no) then
        signal sqlstate '45000' set message_text = 'what a motion is stays as it was';
    end if;
    if new.state <> old.state then
        select json_value(o.outcome, '$.result') into result
        from motion_poll p join poll_outcome o on o.poll_id = p.poll_id and o.step = 1
        where p.motion_id = new.id and p.amendment_id is null
            and p.round = (select max(round) from motion_poll where motion_id = new.id and amendment_id is null);
        if not (old.state = 'SUBMITTED' and new.state = 'SECONDED' and new.threshold <=
                (select count(*) from motion_support where motion_id = new.id and version_no = new.version_no)
            or old.state = 'SECONDED' and new.state = 'IN_DISCUSSION'
            or old.state = 'IN_DISCUSSION' and new.state = 'IN_VOTE' and exists (
                select 1 from motion_poll p join poll q on q.id = p.poll_id
                where p.motion_id = new.id and p.amendment_id is null and q.state = 'OPEN')
            or old.state = 'IN_VOTE' and (new.state = 'ADOPTED' and result <=> 'ADOPTED'
                or new.state = 'REJECTED' and result <=> 'REJECTED'
                or new.state = 'IN_DISCUSSION' and result <=> 'NO_QUORUM')
            or old.state in ('SUBMITTED', 'SECONDED', 'IN_DISCUSSION') and new.state = 'WITHDRAWN'
                and not exists (select 1 from motion_poll where motion_id = new.id)) then
            signal sqlstate '45000' set message_text = 'a motion only goes on, by support and by votes';
        end if;
    end if;
end
