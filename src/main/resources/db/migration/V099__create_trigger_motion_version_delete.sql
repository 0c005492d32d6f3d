create trigger if not exists motion_version_delete after delete on motion_version for each row
    signal sqlstate '45000' set message_text = 'a text that a motion had stays'
