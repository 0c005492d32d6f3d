package nl.perspectief.council;

import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import org.springframework.stereotype.Component;

/** Finds councils for the modules above, as the current user may see them: one statement each. */
@Component
public class CouncilAccess {

    private final CouncilRepository councils;
    private final Access access;

    CouncilAccess(CouncilRepository councils, Access access) {
        this.councils = councils;
        this.access = access;
    }

    /** @throws NotFoundException for one that the user may not see */
    public Council find(long councilId) {
        return councils.findOne(Sight.of(access.standing()), councilId)
                .orElseThrow(() -> new NotFoundException("council " + councilId));
    }

    /** As somebody may see it who isn't signed in here. */
    public Optional<Council> find(Standing standing, long councilId) {
        return councils.findOne(Sight.of(standing), councilId);
    }

    /** What the user is to it. */
    public Seat seat(Council council) {
        return Seat.of(access.standing(), council);
    }

    /** For what begins now. */
    public Regulation regulation(long councilId) {
        return councils.findById(councilId)
                .map(ResidentsCouncil::regulation)
                .orElseThrow(() -> new NotFoundException("council " + councilId));
    }
}
