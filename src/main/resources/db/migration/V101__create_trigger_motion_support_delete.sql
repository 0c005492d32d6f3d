create trigger if not exists motion_support_delete after delete on motion_support for each row
begin
    if (select state from motion where id = old.motion_id) <> 'SUBMITTED' then
        signal sqlstate '45000' set message_text = 'what seconded a motion stays';
    end if;
end
