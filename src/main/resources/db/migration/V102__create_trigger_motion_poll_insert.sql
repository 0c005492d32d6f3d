create trigger if not exists motion_poll_insert after insert on motion_poll for each row
begin
    if not exists (
        select 1 from motion m join poll p on p.council_id = m.council_id
        where m.id = new.motion_id and m.state = 'IN_DISCUSSION' and p.id = new.poll_id and p.state = 'OPEN') then
        signal sqlstate '45000' set message_text = 'a vote on a motion is one of its council, opened in discussion';
    end if;
end
