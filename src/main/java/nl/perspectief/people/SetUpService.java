package nl.perspectief.people;

import java.time.Clock;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.locations.MunicipalityDraft;
import nl.perspectief.locations.MunicipalityService;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The beginning of a portal: its municipality, and who is its application management. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class SetUpService {

    private final MunicipalityService municipalities;
    private final PersonFunctionRepository functions;
    private final Access access;
    private final Clock clock;

    SetUpService(MunicipalityService municipalities, PersonFunctionRepository functions, Access access, Clock clock) {
        this.municipalities = municipalities;
        this.functions = functions;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Makes the municipality and the user its application management.
     *
     * @throws NotFoundException when somebody was first
     */
    @TriedAgain
    public void setUp(MunicipalityDraft draft) {
        var personId = access.standing().personId();
        if (personId == 0) {
            throw new NotFoundException("person of this account");
        }
        var municipalityId = municipalities.createFirst(draft);
        functions.saveAndFlush(
                new PersonFunction(personId, FunctionKind.ADMIN, municipalityId, null, clock.instant(), null));
    }
}
