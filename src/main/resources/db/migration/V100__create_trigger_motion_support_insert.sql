create trigger if not exists motion_support_insert after insert on motion_support for each row
begin
    if not exists (
        select 1 from motion where id = new.motion_id and state = 'SUBMITTED'
            and version_no = new.version_no and proposer_id <> new.person_id) then
        signal sqlstate '45000' set message_text = 'only the present text of a submitted motion is supported, by others';
    end if;
end
