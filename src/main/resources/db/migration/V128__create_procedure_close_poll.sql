-- as a comment, which MariaDB carries out, since Flyway knows no procedure that is replaced
-- each read holds what it reads: a session with an old view of the tables would else leave out what was cast since
create /*M! or replace */ procedure close_poll(in asked bigint)
    modifies sql data
    sql security definer
    comment 'takes no ballot from then on, holds what was cast against the roll and writes it anew in random order'
begin
    declare found_state varchar(10);
    declare is_secret boolean;
    declare is_over boolean;
    declare of_council bigint;
    declare voted int;
    declare ballots int;
    declare receipts int;
    declare last_id bigint;
    declare last_no int;
    declare last_seal binary(32);
    declare said varchar(100);

    select council_id into of_council from poll where id = asked;
    do (select id from council where id = of_council for update);
    select state, secret, closes_at < utc_timestamp(6) into found_state, is_secret, is_over
    from poll where id = asked for update;
    if found_state is null or found_state not in ('OPEN', 'CLOSING') or not is_over then
        signal sqlstate '45000' set message_text = 'the poll can not be closed';
    end if;
    select id, chain_no, sealed_sha256 into last_id, last_no, last_seal
    from poll where council_id = of_council and chain_no is not null order by chain_no desc limit 1 lock in share mode;
    if last_id <> asked and last_seal is null then
        -- somebody closed it and went away; its seal is what this one's would be chained to
        signal sqlstate '45000' set message_text = 'the poll before it has no seal yet';
    end if;

    select count(*) into voted from poll_roll where poll_id = asked and has_voted lock in share mode;
    if is_secret then
        select count(*) into ballots from ballot where poll_id = asked lock in share mode;
        select count(*) into receipts from poll_receipt where poll_id = asked lock in share mode;
    else
        select count(distinct person_id) into ballots from open_ballot where poll_id = asked lock in share mode;
        set receipts = ballots;
    end if;
    if voted <> ballots or voted <> receipts then
        set said = concat('the ballots of poll ', asked, ' are not as many as those who voted');
        signal sqlstate '45000' set message_text = said;
    end if;

    if found_state = 'CLOSING' then
        -- closed before, and not sealed: whatever was written of its file is none
        delete from poll_file where poll_id = asked;
    else
        update poll set state = 'CLOSING', chain_no = ifnull(last_no, 0) + 1, previous_sha256 = last_seal
        where id = asked;
    end if;

    if is_secret then
        -- for the guards of both tables: what is added to a closed poll is what was in it
        set @closes_in = asked;
        -- under new ids: a row that is inserted again under its own takes its old place on the page, which tells when
        create or replace temporary table closing_ballot (id binary(16) primary key) engine = InnoDB
            select random_bytes(16) id, choice from ballot where poll_id = asked lock in share mode;
        delete from ballot where poll_id = asked;
        insert into ballot (id, poll_id, choice) select id, asked, choice from closing_ballot order by id;
        drop temporary table closing_ballot;
        create or replace temporary table closing_receipt (receipt_sha256 binary(32) primary key) engine = InnoDB
            select receipt_sha256 from poll_receipt where poll_id = asked lock in share mode;
        delete from poll_receipt where poll_id = asked;
        insert into poll_receipt (receipt_sha256, poll_id)
            select receipt_sha256, asked from closing_receipt order by receipt_sha256;
        drop temporary table closing_receipt;
        set @closes_in = null;
    end if;
end
