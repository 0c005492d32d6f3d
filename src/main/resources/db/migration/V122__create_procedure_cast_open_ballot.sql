-- as a comment, which MariaDB carries out, since Flyway knows no procedure that is replaced
create /*M! or replace */ procedure cast_open_ballot(
    in asked bigint,
    in account varchar(64) character set ascii collate ascii_bin,
    in said varchar(2000) character set ascii collate ascii_bin)
    modifies sql data
    sql security definer
    comment 'with names: marks the roll and adds the ballot or its change, or does nothing; answers what became of it'
begin
    declare found_state varchar(10);
    declare opening datetime(6);
    declare closing datetime(6);
    declare person bigint;
    declare person_name varchar(200);
    declare voter bigint;
    declare last_no int;
    declare last_said varchar(2000) character set ascii collate ascii_bin;
    declare exit handler for sqlexception
    begin
        -- a deadlock has undone all already
        declare continue handler for 1305 begin end;
        rollback to savepoint before_casting;
        resignal;
    end;
    savepoint before_casting;

    -- held first: until this transaction ends nobody closes it, while others may cast beside it
    select state, opens_at, closes_at into found_state, opening, closing
    from poll where id = asked and not secret and state <> 'PREPARED' lock in share mode;
    select id, name into person, person_name from person where subject = account;
    -- of two changes by the same person at once the second waits here for its number
    select person_id into voter from poll_roll where poll_id = asked and person_id = person for update;
    select change_no, choice into last_no, last_said
    from open_ballot where poll_id = asked and person_id = voter order by change_no desc limit 1;

    if found_state is null or voter is null then
        select 'NOT_FOUND';
    elseif found_state = 'OPEN' and utc_timestamp(6) between opening and closing then
        if last_no > 50 then
            -- each is kept: one who changes it for ever would fill the disk
            select if(said = last_said, 'CAST', 'TOO_OFTEN');
        else
            update poll_roll set has_voted = true where poll_id = asked and person_id = voter and not has_voted;
            insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at)
            values (asked, voter, person_name, ifnull(last_no, 0) + 1, said, utc_timestamp(6));
            select 'CAST';
        end if;
    elseif said = last_said then
        -- sent again after its answer was lost
        select 'CAST';
    else
        select if(opening > utc_timestamp(6), 'NOT_OPEN_YET', 'CLOSED');
    end if;
end
