create trigger if not exists infographic_update after update on infographic for each row
begin
    if old.withdrawn_at is not null then
        signal sqlstate '45000' set message_text = 'an infographic that was taken back stays so';
    end if;
end
