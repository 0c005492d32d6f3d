create procedure if not exists cast_ballot(
    in asked bigint,
    in account varchar(64) character set ascii collate ascii_bin,
    in new_id binary(16),
    in said varchar(2000) character set ascii collate ascii_bin,
    in receipt binary(32))
    modifies sql data
    sql security definer
    comment 'in secret: marks the roll, adds ballot and receipt, or does nothing; answers what became of it'
begin
    declare found_state varchar(10);
    declare opening datetime(6);
    declare closing datetime(6);
    declare voter bigint;
    declare is_taking boolean;
    declare exit handler for sqlexception
    begin
        -- a deadlock has undone all already
        declare continue handler for 1305 begin end;
        set @casts_in = null;
        rollback to savepoint before_casting;
        resignal;
    end;
    savepoint before_casting;

    -- held first: until this transaction ends nobody closes it, while others may cast beside it
    select state, opens_at, closes_at into found_state, opening, closing
    from poll where id = asked and secret and state <> 'PREPARED' lock in share mode;
    select id into voter from person where subject = account;
    -- by the clock after that wait
    set is_taking = found_state = 'OPEN' and utc_timestamp(6) between opening and closing;

    if is_taking then
        -- so that the guards of the three tables need not look again
        set @casts_in = asked;
        update poll_roll set has_voted = true where poll_id = asked and person_id = voter and not has_voted;
    end if;
    if is_taking and row_count() = 1 then
        if utc_timestamp(6) > closing then
            signal sqlstate '45000' set message_text = 'the poll takes no ballot';
        end if;
        insert into ballot (id, poll_id, choice) values (new_id, asked, said);
        insert into poll_receipt (receipt_sha256, poll_id) values (receipt, asked);
        select 'CAST';
    elseif found_state is null or not exists (select 1 from poll_roll where poll_id = asked and person_id = voter) then
        select 'NOT_FOUND';
    elseif exists (select 1 from poll_receipt where receipt_sha256 = receipt and poll_id = asked) then
        -- sent again after its answer was lost
        select 'CAST';
    elseif is_taking then
        select 'VOTED';
    else
        select if(opening > utc_timestamp(6), 'NOT_OPEN_YET', 'CLOSED');
    end if;
    set @casts_in = null;
end
