package nl.perspectief.agenda;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.LocationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what oversight settles about an action, against what there is. */
@Component
class ActionDrafts {

    private final OrganisationStore organisations;
    private final LocationService locations;
    private final Clock clock;

    ActionDrafts(OrganisationStore organisations, LocationService locations, Clock clock) {
        this.organisations = organisations;
        this.locations = locations;
        this.clock = clock;
    }

    /**
     * As it is stored. An organisation that is named stays there until the transaction ends.
     *
     * @param action that is changed; empty for a new one
     * @throws NotFoundException for an organisation, a person and a location that aren't there
     * @throws BadInputException for a text, a deadline and a person that can't be taken, for an accepted action that would
     *     have no organisation or no deadline any more, and for one that is asked of somebody and doesn't say what is to be
     *     done
     */
    ActionDraft checked(long municipalityId, ActionDraft draft, Optional<HeldAction> action) {
        var organisation = draft.organisationId();
        var same =
                action.isPresent() && Objects.equals(organisation, action.get().organisationId());
        if (organisation == null) {
            BadInputException.unless(draft.personId() == null, "person", "agenda.bad.personAlone");
            BadInputException.unless(!isAccepted(action), "organisation", "agenda.bad.noOrganisation");
        } else if (!same) {
            organisations.holdPresent(organisation, municipalityId);
        }
        var person = draft.personId();
        if (organisation != null && person != null) {
            BadInputException.unless(
                    organisations.canBeResponsible(person, organisation, municipalityId),
                    "person",
                    "agenda.bad.person");
        }
        checkDeadline(draft, action, same);
        var text = draft.text().cleaned();
        BadInputException.unless(
                organisation == null
                        || text.says()
                        || !action.filter(HeldAction::needsText).isPresent(),
                "toDo",
                "agenda.bad.noText");
        checkLocation(draft.locationId(), municipalityId);
        return new ActionDraft(
                text,
                draft.theme(),
                draft.term(),
                organisation,
                person,
                draft.deadline(),
                draft.locationId(),
                some(draft.firstStep()));
    }

    private void checkDeadline(ActionDraft draft, Optional<HeldAction> action, boolean same) {
        var deadline = draft.deadline();
        if (deadline == null) {
            BadInputException.unless(!same || !isAccepted(action), "deadline", "agenda.bad.noDeadline");
        } else if (action.isEmpty() || !deadline.equals(action.get().deadline())) {
            BadInputException.unless(
                    !deadline.isBefore(Dates.day(clock.instant())), "deadline", "agenda.bad.pastDeadline");
        }
    }

    private void checkLocation(@Nullable Long locationId, long municipalityId) {
        if (locationId != null && locations.find(locationId).municipalityId() != municipalityId) {
            throw new NotFoundException("location " + locationId);
        }
    }

    private static boolean isAccepted(Optional<HeldAction> action) {
        return action.filter(held -> held.state() != ActionState.PROPOSED).isPresent();
    }

    /** Null for none. */
    static @Nullable Words some(@Nullable Words words) {
        return words == null || words.isEmpty() ? null : words;
    }
}
