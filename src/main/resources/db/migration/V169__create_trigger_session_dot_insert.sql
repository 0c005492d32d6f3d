create trigger if not exists session_dot_insert after insert on session_dot for each row
begin
    if not exists (
            select 1 from pool_session
            where id = new.session_id and step = 'CHOOSE' and dots >= new.dot_no lock in share mode) then
        signal sqlstate '45000' set message_text = 'a participant has so many dots, and gives them while ideas are chosen';
    end if;
    if exists (select 1 from session_idea where id = new.idea_id and joined_to is not null)
        or exists (select 1 from session_participant where id = new.participant_id and out_at is not null) then
        signal sqlstate '45000' set message_text = 'a dot is given by who is there, to an idea that stands by itself';
    end if;
end
