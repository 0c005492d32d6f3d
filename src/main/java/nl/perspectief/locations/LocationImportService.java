package nl.perspectief.locations;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many locations at once: first what would change, then exactly that, all of it or nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class LocationImportService {

    private final LocationRepository locations;
    private final Access access;
    private final ApplicationEventPublisher publisher;

    LocationImportService(LocationRepository locations, Access access, ApplicationEventPublisher publisher) {
        this.locations = locations;
        this.access = access;
        this.publisher = publisher;
    }

    /**
     * Compares with what the municipality has, by code. A location that isn't among the drafts stays as it is.
     *
     * @param drafts each with a code of its own
     * @throws NotFoundException unless the user oversees the municipality
     */
    @Transactional(readOnly = true)
    public LocationPlan plan(long municipalityId, List<LocationDraft> drafts) {
        access.requireOversightOf(municipalityId);
        var there = byCode(municipalityId);
        var added = new ArrayList<LocationDraft>();
        var changed = new ArrayList<LocationPlan.Change>();
        for (var draft : drafts) {
            var location = there.get(draft.code());
            if (location == null) {
                added.add(draft);
            } else if (!location.draft().equals(draft)) {
                changed.add(new LocationPlan.Change(location.getId(), location.getVersion(), location.draft(), draft));
            }
        }
        return new LocationPlan(municipalityId, added, changed, drafts.size() - added.size() - changed.size());
    }

    /**
     * Stores what was planned, all or nothing.
     *
     * @throws ChangedMeanwhileException when a location was added or changed by somebody else since
     * @throws NotFoundException unless the user oversees the municipality
     */
    @TriedAgain
    public void store(LocationPlan plan) {
        access.requireOversightOf(plan.municipalityId());
        var there = byCode(plan.municipalityId());
        requireAsPlanned(plan, there);
        var stored = new ArrayList<Location>();
        for (var change : plan.changed()) {
            var location = requireNonNull(there.get(change.before().code()));
            location.describe(change.after());
            stored.add(location);
        }
        plan.added().forEach(draft -> stored.add(new Location(plan.municipalityId(), draft)));
        try {
            locations.saveAllAndFlush(stored);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhileException("locations of municipality " + plan.municipalityId());
        }
        if (!plan.added().isEmpty()) {
            publisher.publishEvent(new LocationsAdded(plan.municipalityId()));
        }
    }

    private static void requireAsPlanned(LocationPlan plan, Map<String, Location> there) {
        for (var change : plan.changed()) {
            var location = there.get(change.before().code());
            if (location == null
                    || location.getId() != change.locationId()
                    || location.getVersion() != change.version()) {
                throw new ChangedMeanwhileException(
                        "location " + change.before().code());
            }
        }
        for (var draft : plan.added()) {
            if (there.containsKey(draft.code())) {
                throw new ChangedMeanwhileException("location " + draft.code());
            }
        }
    }

    private Map<String, Location> byCode(long municipalityId) {
        return locations.findByMunicipalityId(municipalityId).stream().collect(toMap(Location::getCode, identity()));
    }
}
