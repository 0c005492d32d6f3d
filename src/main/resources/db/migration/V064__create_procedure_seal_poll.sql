create procedure if not exists seal_poll(in asked bigint, in digest binary(32))
    modifies sql data
    sql security definer
    comment 'in the transaction that closed it, with the digest of the result file'
begin
    update poll set state = 'SEALED', sealed_sha256 = digest, sealed_at = utc_timestamp(6)
    where id = asked and state = 'CLOSING';
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'only a closed poll is sealed';
    end if;
end
