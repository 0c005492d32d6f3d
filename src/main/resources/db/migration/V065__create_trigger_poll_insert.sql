create trigger if not exists poll_insert before insert on poll for each row
begin
    if new.state <> 'PREPARED' or new.chain_no is not null or new.previous_sha256 is not null then
        signal sqlstate '45000' set message_text = 'a poll begins prepared';
    end if;
end
