-- as a comment, which MariaDB carries out, since Flyway knows no procedure that is replaced
create /*M! or replace */ procedure open_poll(in asked bigint)
    modifies sql data
    sql security definer
    comment 'after the roll was written, which is fixed from then on; looks itself at what guards a vote'
begin
    declare of_council bigint;
    declare of_place bigint;
    declare of_town bigint;
    declare is_secret boolean;
    declare opening datetime(6);
    declare closing datetime(6);
    declare hours int;
    declare size int;
    declare of_whom varchar(10);
    declare earliest datetime(6);
    declare latest datetime(6);
    declare listed int;
    declare strangers int;
    declare missing int;

    -- repeats the checks of the table: any session can switch those off for itself
    select p.council_id, c.location_id, c.municipality_id, p.secret, p.opens_at, p.closes_at,
        c.shortest_vote_hours, p.roll_size,
        json_value(p.manifest, '$.roll.kind'), cast(json_value(p.manifest, '$.roll.eligibleOn') as date)
    into of_council, of_place, of_town, is_secret, opening, closing, hours, size, of_whom, earliest
    from poll p join council c on c.id = p.council_id and c.municipality_id = p.municipality_id
    where p.id = asked and p.state = 'PREPARED' and p.manifest_sha256 = unhex(sha2(p.manifest, 256))
        and json_value(p.manifest, '$.secrecy') = if(p.secret, 'SECRET', 'OPEN')
        and json_value(p.manifest, '$.roll.size') = p.roll_size
    for update;
    if of_council is null or of_whom is null or earliest is null then
        signal sqlstate '45000' set message_text = 'the poll can not open';
    end if;
    -- for who writes a long roll before it opens
    if opening < utc_timestamp(6) - interval 5 minute then
        signal sqlstate '45000' set message_text = 'a poll opens now or later';
    end if;
    if closing < opening + interval greatest(hours, 1) hour then
        signal sqlstate '45000' set message_text = 'a poll is open for as long as its council has settled';
    end if;
    select count(*) into listed from poll_roll where poll_id = asked;
    if size <> listed or size not between if(is_secret, 5, 1) and 1000000 then
        signal sqlstate '45000' set message_text = 'the roll is too small, or not as it was said';
    end if;

    -- in UTC the day begins an hour or two before; of today's roll also the present moment may be meant
    set earliest = earliest - interval 2 hour;
    set latest = if(utc_timestamp(6) < earliest + interval 26 hour,
        utc_timestamp(6) + interval 1 minute, earliest + interval 1 hour);
    select count(*) into strangers from poll_roll r
    where r.poll_id = asked and not exists (
        select 1 from person_function f
        where f.person_id = r.person_id and f.municipality_id = of_town
            and (of_whom = 'MEMBERS' and f.location_id <=> of_place
                    and f.kind in ('COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY')
                or of_whom = 'RESIDENTS' and f.kind = 'RESIDENT' and (of_place is null or f.location_id = of_place))
            and f.valid_from <= latest and (f.valid_until is null or f.valid_until > earliest));
    -- who belonged to it all that time
    select count(*) into missing from person_function f join person v on v.id = f.person_id and not v.deactivated
    where f.municipality_id = of_town
        and (of_whom = 'MEMBERS' and f.location_id <=> of_place
                and f.kind in ('COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY')
            or of_whom = 'RESIDENTS' and f.kind = 'RESIDENT' and (of_place is null or f.location_id = of_place))
        and f.valid_from <= earliest and (f.valid_until is null or f.valid_until > latest)
        and not exists (select 1 from poll_roll r where r.poll_id = asked and r.person_id = f.person_id);
    if strangers > 0 or missing > 0
        or earliest not between utc_timestamp(6) - interval 33 day and utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'the roll is not of those who belong to the council';
    end if;

    update poll set state = 'OPEN' where id = asked and state = 'PREPARED' and closes_at > utc_timestamp(6);
    if row_count() <> 1 then
        signal sqlstate '45000' set message_text = 'the poll can not open';
    end if;
end
