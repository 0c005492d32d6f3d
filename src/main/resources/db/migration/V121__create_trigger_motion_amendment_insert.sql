-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger motion_amendment_insert after insert on motion_amendment for each row
begin
    if new.state <> 'PROPOSED' or (select state from motion where id = new.motion_id) <> 'IN_DISCUSSION'
        or new.amendment_no <> (select count(*) from motion_amendment where motion_id = new.motion_id) then
        signal sqlstate '45000' set message_text = 'an amendment is proposed in discussion';
    end if;
end
