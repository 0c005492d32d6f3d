create trigger if not exists infographic_page_delete after delete on infographic_page for each row
begin
    if not exists (select 1 from infographic where id = old.infographic_id and withdrawn_at is not null) then
        signal sqlstate '45000' set message_text = 'an infographic is there until it is taken back';
    end if;
end
