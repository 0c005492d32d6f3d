package nl.perspectief.council;

import nl.perspectief.locations.LocationsAdded;
import nl.perspectief.locations.MunicipalityCreated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each location and each city has a council, from the transaction on that adds it; for however many in one statement. */
@Component
class NewCouncils {

    private final JdbcClient database;

    NewCouncils(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(MunicipalityCreated event) {
        addLacking(event.municipalityId());
    }

    @EventListener
    void on(LocationsAdded event) {
        addLacking(event.municipalityId());
    }

    private void addLacking(long municipalityId) {
        database.sql("""
                        insert into council (municipality_id, location_id)
                        select place.municipality_id, place.location_id
                        from (
                            select id municipality_id, null location_id from municipality where id = :municipality
                            union all
                            select municipality_id, id from location where municipality_id = :municipality
                        ) place
                        left join council c
                            on c.municipality_id = place.municipality_id and c.location_id <=> place.location_id
                        where c.id is null
                        order by place.location_id
                        """).param("municipality", municipalityId).update();
    }
}
