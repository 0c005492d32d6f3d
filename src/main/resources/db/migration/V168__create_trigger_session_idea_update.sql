create trigger if not exists session_idea_update after update on session_idea for each row
begin
    if (select step from pool_session where id = new.session_id) = 'CLOSED' then
        signal sqlstate '45000' set message_text = 'a closed session stays as it was';
    end if;
    if new.id <> old.id or new.session_id <> old.session_id or new.theme_id <> old.theme_id
        or new.text <> old.text or new.language <> old.language or new.added_at <> old.added_at then
        signal sqlstate '45000' set message_text = 'an idea stays as it was said';
    end if;
    if not (new.joined_to <=> old.joined_to) and new.joined_to is not null and (
            new.joined_to = new.id
            or exists (select 1 from session_dot where idea_id = new.id)
            or exists (select 1 from session_idea where joined_to = new.id)
            or exists (select 1 from session_idea where id = new.joined_to and joined_to is not null)) then
        signal sqlstate '45000' set message_text = 'an idea without dots is joined to one that stands by itself';
    end if;
end
