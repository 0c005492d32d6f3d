create trigger if not exists poll_update before update on poll for each row
begin
    if not ((old.state = 'PREPARED' and new.state = 'OPEN' and new.chain_no is null)
        or (old.state = 'OPEN' and new.state = 'CLOSING' and old.closes_at < utc_timestamp(6))
        or (old.state = 'CLOSING' and new.state = 'SEALED'
            and new.chain_no = old.chain_no and new.previous_sha256 <=> old.previous_sha256)) then
        signal sqlstate '45000' set message_text = 'a poll only goes on, and not after its seal';
    end if;
    if new.id <> old.id or new.municipality_id <> old.municipality_id or new.council_id <> old.council_id
        or new.secret <> old.secret or new.opens_at <> old.opens_at or new.closes_at <> old.closes_at
        or new.opened_by <> old.opened_by or new.roll_size <> old.roll_size or new.roll_salt <> old.roll_salt
        or new.manifest_sha256 <> old.manifest_sha256 then
        signal sqlstate '45000' set message_text = 'what a poll is about stays as it was';
    end if;
end
