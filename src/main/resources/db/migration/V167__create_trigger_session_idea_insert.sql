create trigger if not exists session_idea_insert after insert on session_idea for each row
begin
    if (select step from pool_session where id = new.session_id lock in share mode) = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
    if new.joined_to is not null or not exists (
            select 1 from pool_theme t join pool_session s on s.pool_id = t.pool_id
            where t.id = new.theme_id and s.id = new.session_id) then
        signal sqlstate '45000' set message_text = 'an idea begins by itself, under a theme of the pool';
    end if;
end
