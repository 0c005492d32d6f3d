create trigger if not exists session_promise_insert after insert on session_promise for each row
begin
    if exists (
            select 1 from session_idea i join pool_session s on s.id = i.session_id
            where i.id = new.idea_id and s.step = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
end
