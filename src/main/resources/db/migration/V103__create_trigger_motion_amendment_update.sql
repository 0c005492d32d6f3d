create trigger if not exists motion_amendment_update after update on motion_amendment for each row
begin
    declare result varchar(12);
    if new.id <> old.id or new.motion_id <> old.motion_id or new.amendment_no <> old.amendment_no
        or new.proposer_id <> old.proposer_id or new.proposed_at <> old.proposed_at
        or not (new.passage_en = old.passage_en and new.replacement_en = old.replacement_en
            or old.state = 'PROPOSED' and old.passage_en = '')
        or not (new.passage_nl = old.passage_nl and new.replacement_nl = old.replacement_nl
            or old.state = 'PROPOSED' and old.passage_nl = '')
        or not (new.passage_uk = old.passage_uk and new.replacement_uk = old.replacement_uk
            or old.state = 'PROPOSED' and old.passage_uk = '') then
        signal sqlstate '45000' set message_text = 'what an amendment says stays as it was';
    end if;
    if new.state <> old.state then
        select json_value(o.outcome, '$.result') into result
        from motion_poll p join poll_outcome o on o.poll_id = p.poll_id and o.step = 1
        where p.amendment_id = new.id and p.round = (select max(round) from motion_poll where amendment_id = new.id);
        if not (old.state = 'PROPOSED' and new.state in ('WITHDRAWN', 'LAPSED')
            or old.state = 'PROPOSED' and new.state = 'IN_VOTE' and exists (
                select 1 from motion_poll p join poll q on q.id = p.poll_id
                where p.amendment_id = new.id and q.state = 'OPEN')
            or old.state = 'IN_VOTE' and (new.state in ('ADOPTED', 'LAPSED') and result <=> 'ADOPTED'
                or new.state = 'REJECTED' and result <=> 'REJECTED'
                or new.state = 'PROPOSED' and result <=> 'NO_QUORUM')) then
            signal sqlstate '45000' set message_text = 'an amendment only goes on, and by votes';
        end if;
    end if;
end
