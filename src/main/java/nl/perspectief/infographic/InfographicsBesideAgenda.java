package nl.perspectief.infographic;

import java.util.Set;
import nl.perspectief.agenda.AgendaNeighbour;
import nl.perspectief.security.Roles;
import org.springframework.stereotype.Component;

@Component
class InfographicsBesideAgenda implements AgendaNeighbour {

    @Override
    public String title() {
        return "infographic.all";
    }

    @Override
    public String path() {
        return "infographics";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.EXPERT);
    }
}
