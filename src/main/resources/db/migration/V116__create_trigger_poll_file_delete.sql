-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger poll_file_delete before delete on poll_file for each row
begin
    if (select state from poll where id = old.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'the result file stays as it is';
    end if;
end
