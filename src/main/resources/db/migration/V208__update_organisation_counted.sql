update organisation g
set g.running = (
        select count(*) from action a where a.organisation_id = g.id and a.state in ('ACCEPTED', 'UNDER_WAY')),
    g.done = (select count(*) from action a where a.organisation_id = g.id and a.state = 'DONE');
