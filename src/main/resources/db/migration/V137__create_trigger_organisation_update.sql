create trigger if not exists organisation_update after update on organisation for each row
begin
    if new.id <> old.id or new.municipality_id <> old.municipality_id then
        signal sqlstate '45000' set message_text = 'an organisation stays in its municipality';
    end if;
    if new.removed_at is not null and exists (select 1 from action where organisation_id = new.id and not ended) then
        signal sqlstate '45000' set message_text = 'an organisation that still owns actions stays';
    end if;
end
