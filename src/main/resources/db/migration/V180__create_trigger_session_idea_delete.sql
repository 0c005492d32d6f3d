create trigger if not exists session_idea_delete after delete on session_idea for each row
begin
    if not exists (
            select 1 from pool_session
            where id = old.session_id and step in ('IDEAS', 'CHOOSE') lock in share mode) then
        signal sqlstate '45000' set message_text = 'an idea is taken off the table before it is told what was chosen';
    end if;
end
