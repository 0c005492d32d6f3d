create procedure if not exists seal_poll(in asked bigint, in digest binary(32))
    modifies sql data
    sql security definer
    comment 'in the transaction that closed it, with the digest of the result file'
begin
    -- counted anew, since whoever may insert ballots could do so after closing
    if exists (select 1 from poll where id = asked and secret)
        and ((select count(*) from poll_roll where poll_id = asked and has_voted)
                <> (select count(*) from ballot where poll_id = asked)
            or (select count(*) from ballot where poll_id = asked)
                <> (select count(*) from poll_receipt where poll_id = asked)) then
        signal sqlstate '45000' set message_text = 'a ballot came after closing';
    end if;
    update poll set state = 'SEALED', sealed_sha256 = digest, sealed_at = utc_timestamp(6)
    where id = asked and state = 'CLOSING';
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'only a closed poll is sealed';
    end if;
end
