create /*M! or replace */ trigger pool_session_update after update on pool_session for each row
begin
    if old.step = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
    if new.id <> old.id or new.pool_id <> old.pool_id or new.begun_at <> old.begun_at then
        signal sqlstate '45000' set message_text = 'what a session is stays as it was';
    end if;
    if new.step not in (old.step, 'CLOSED') and abs(
            cast(field(new.step, 'WAITING', 'LOOK', 'IDEAS', 'CHOOSE', 'WHO') as signed)
            - cast(field(old.step, 'WAITING', 'LOOK', 'IDEAS', 'CHOOSE', 'WHO') as signed)) <> 1 then
        signal sqlstate '45000' set message_text = 'a session goes one step at a time';
    end if;
    if old.step = 'WHO' and new.step = 'CHOOSE' then
        signal sqlstate '45000' set message_text = 'what was chosen is shown once, and stays';
    end if;
    if new.dots <> old.dots and exists (select 1 from session_dot where session_id = new.id) then
        signal sqlstate '45000' set message_text = 'how many dots each has stays, once some are given';
    end if;
    if new.step = 'CLOSED' and (
            exists (select 1 from session_participant where session_id = new.id)
            or exists (
                select 1 from session_idea i left join session_result r on r.idea_id = i.id
                where i.session_id = new.id and i.joined_to is null and r.idea_id is null)) then
        signal sqlstate '45000' set message_text = 'a session closes with its outcome and without its participants';
    end if;
end
