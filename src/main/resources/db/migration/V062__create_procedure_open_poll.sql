create procedure if not exists open_poll(in asked bigint)
    modifies sql data
    sql security definer
    comment 'after the roll was written; the roll is fixed from then on'
begin
    update poll set state = 'OPEN'
    where id = asked and state = 'PREPARED' and closes_at > utc_timestamp(6)
        and roll_size = (select count(*) from poll_roll where poll_id = asked);
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'the poll can not open';
    end if;
end
