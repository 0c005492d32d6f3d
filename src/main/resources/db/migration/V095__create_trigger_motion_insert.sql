create trigger if not exists motion_insert after insert on motion for each row
begin
    -- after, as all of these tables: see V071
    if new.state <> 'SUBMITTED' or new.version_no <> 1 then
        signal sqlstate '45000' set message_text = 'a motion begins submitted';
    end if;
end
