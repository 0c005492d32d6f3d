package nl.perspectief.locations;

import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first municipality, with which a portal begins. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class MunicipalityService {

    private final MunicipalityRepository municipalities;
    private final SetUpRepository setUps;
    private final SetUpStatus status;
    private final ApplicationEventPublisher publisher;

    MunicipalityService(
            MunicipalityRepository municipalities,
            SetUpRepository setUps,
            SetUpStatus status,
            ApplicationEventPublisher publisher) {
        this.municipalities = municipalities;
        this.setUps = setUps;
        this.status = status;
        this.publisher = publisher;
    }

    /**
     * @return the municipality's id
     * @throws NotFoundException when there is a municipality already
     */
    @TriedAgain
    public long createFirst(MunicipalityDraft draft) {
        if (!status.isNeeded()) {
            throw new NotFoundException("set-up");
        }
        var id = municipalities
                .saveAndFlush(new Municipality(draft.code(), draft.name()))
                .getId();
        setUps.saveAndFlush(new SetUp(id));
        publisher.publishEvent(new MunicipalityCreated(id));
        return id;
    }
}
