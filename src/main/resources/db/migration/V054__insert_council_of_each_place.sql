insert into council (municipality_id, location_id)
select place.municipality_id, place.location_id
from (
    select id municipality_id, null location_id from municipality
    union all
    select municipality_id, id from location
) place
left join council c on c.municipality_id = place.municipality_id and c.location_id <=> place.location_id
where c.id is null
order by place.municipality_id, place.location_id;
