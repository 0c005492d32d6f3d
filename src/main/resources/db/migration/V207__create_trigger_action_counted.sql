-- the list of organisations counts no actions: there are tens of thousands of them after some years
create trigger if not exists action_counted after update on action for each row
begin
    declare was_running int default old.state in ('ACCEPTED', 'UNDER_WAY');
    declare was_done int default old.state = 'DONE';
    declare is_running int default new.state in ('ACCEPTED', 'UNDER_WAY');
    declare is_done int default new.state = 'DONE';
    if not (old.organisation_id <=> new.organisation_id) or was_running <> is_running or was_done <> is_done then
        if was_running or was_done then
            update organisation set running = running - was_running, done = done - was_done
            where id = old.organisation_id;
        end if;
        if is_running or is_done then
            update organisation set running = running + is_running, done = done + is_done
            where id = new.organisation_id;
        end if;
    end if;
end
