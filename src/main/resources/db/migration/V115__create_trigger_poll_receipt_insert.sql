-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger poll_receipt_insert after insert on poll_receipt for each row
begin
    -- after, as all of this table: with one before, MariaDB 11.4 loses values of an insert by select from its second row on
    if not (new.poll_id <=> @casts_in) then
        -- not by cast_ballot, which has looked
        if not exists (
            select 1 from poll where id = new.poll_id and secret and (
                state = 'CLOSING' and id <=> @closes_in
                or state = 'OPEN' and utc_timestamp(6) between opens_at and closes_at)) then
            signal sqlstate '45000' set message_text = 'the poll takes no receipt';
        end if;
    end if;
end
