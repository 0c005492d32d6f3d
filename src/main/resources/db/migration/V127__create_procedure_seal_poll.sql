-- as a comment, which MariaDB carries out, since Flyway knows no procedure that is replaced
-- each read holds what it reads: a session with an old view of the tables would else leave out what was cast since
create /*M! or replace */ procedure seal_poll(in asked bigint, in digest binary(32))
    modifies sql data
    sql security definer
    comment 'in the transaction that closed it, with the digest of the result file, which it makes from the tables itself'
begin
    declare is_secret boolean;
    declare voted int;
    declare ballots int;
    declare receipts int;
    declare right_digest binary(32);
    declare kept_digest binary(32);

    -- counted anew, since whoever may insert ballots could do so after closing
    select secret into is_secret from poll where id = asked for update;
    select count(*) into voted from poll_roll where poll_id = asked and has_voted lock in share mode;
    if is_secret then
        select count(*) into ballots from ballot where poll_id = asked lock in share mode;
        select count(*) into receipts from poll_receipt where poll_id = asked lock in share mode;
    else
        select count(distinct person_id) into ballots from open_ballot where poll_id = asked lock in share mode;
        set receipts = ballots;
    end if;
    if voted <> ballots or ballots <> receipts then
        signal sqlstate '45000' set message_text = 'a ballot came after closing';
    end if;

    -- whole, in one: what is put together so may be longer than a packet
    set statement group_concat_max_len = 4294967295 for
    select unhex(sha2(group_concat(piece order by part separator ''), 256)) into right_digest
    from (
        select 1 part, '{"ballots":[' piece
        union all select 2, ifnull(if(is_secret,
            (select group_concat(concat('{"choice":', choice, ',"id":"', lower(hex(id)), '"}') order by id separator ',')
                from ballot where poll_id = asked lock in share mode),
            (select group_concat(concat('{"choice":', convert(choice using utf8mb4), ',"name":',
                    -- json_quote has the digits of a control sign in capitals; a backslash of the name, which it
                    -- doubles, is meanwhile a control sign, of which it leaves none
                    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                        json_quote(name) collate utf8mb4_bin, '\\\\', char(1)),
                        '\\u000B', '\\u000b'), '\\u000E', '\\u000e'), '\\u000F', '\\u000f'),
                        '\\u001A', '\\u001a'), '\\u001B', '\\u001b'), '\\u001C', '\\u001c'),
                        '\\u001D', '\\u001d'), '\\u001E', '\\u001e'), '\\u001F', '\\u001f'),
                        char(1), '\\\\'), '}')
                    order by name collate utf8mb4_nopad_bin, person_id separator ',')
                from open_ballot b where poll_id = asked and change_no = (
                    select max(change_no) from open_ballot l
                    where l.poll_id = b.poll_id and l.person_id = b.person_id lock in share mode)
                lock in share mode)), '')
        union all select 3, (select concat('],"manifest":', manifest, ',"previous":',
                ifnull(concat('"', lower(hex(previous_sha256)), '"'), 'null'), ',"receipts":[')
            from poll where id = asked lock in share mode)
        union all select 4, ifnull((select group_concat(concat('"', lower(hex(receipt_sha256)), '"')
                order by receipt_sha256 separator ',')
            from poll_receipt where poll_id = asked lock in share mode), '')
        union all select 5, concat('],"turnout":', ballots, '}')) file;
    set statement group_concat_max_len = 4294967295 for
    select unhex(sha2(group_concat(content order by part separator ''), 256)) into kept_digest
    from poll_file where poll_id = asked lock in share mode;
    if not (digest <=> right_digest) or not (digest <=> kept_digest) then
        signal sqlstate '45000' set message_text = 'the digest is not of what was cast';
    end if;

    update poll set state = 'SEALED', sealed_sha256 = digest, sealed_at = utc_timestamp(6)
    where id = asked and state = 'CLOSING';
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'only a closed poll is sealed';
    end if;
end
