create trigger if not exists motion_post_update after update on motion_post for each row
begin
    if old.removed_at is not null
        or new.removed_at is null and old.posted_at + interval 15 minute < utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'a post is edited within 15 minutes, and removed once';
    end if;
end
