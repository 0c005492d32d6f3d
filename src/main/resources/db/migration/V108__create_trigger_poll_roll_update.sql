-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger poll_roll_update before update on poll_roll for each row
begin
    if new.poll_id <> old.poll_id or new.person_id <> old.person_id or new.channel <> old.channel
        or old.has_voted or not new.has_voted then
        signal sqlstate '45000' set message_text = 'on the roll somebody only votes, and once';
    end if;
    if not (new.poll_id <=> @casts_in) then
        -- not by cast_ballot, which has looked
        if not exists (
            select 1 from poll where id = new.poll_id
                and state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at) then
            signal sqlstate '45000' set message_text = 'the poll is not open';
        end if;
    end if;
end
