create trigger if not exists open_ballot_insert after insert on open_ballot for each row
begin
    if not exists (
        select 1 from poll where id = new.poll_id and not secret
            and state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at) then
        signal sqlstate '45000' set message_text = 'the poll takes no ballot';
    end if;
end
