package nl.perspectief.locations;

import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.LikePattern;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locations: everybody knows their own, oversight keeps those of its municipality. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class LocationService {

    private final MunicipalityRepository municipalities;
    private final LocationRepository locations;
    private final Access access;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    LocationService(
            MunicipalityRepository municipalities,
            LocationRepository locations,
            Access access,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.municipalities = municipalities;
        this.locations = locations;
        this.access = access;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The locations at which the user has a function; for oversight and admin all of the municipality. */
    @Transactional(readOnly = true)
    public List<LocationRow> list(Pageable page) {
        var standing = access.standing();
        return locations.findRows(seesAllOf(standing), seesOnly(standing), page);
    }

    /** Those of them that are meant. */
    @Transactional(readOnly = true)
    public List<LocationRow> list(LocationFilter filter, Pageable page) {
        var standing = access.standing();
        return locations.findSome(
                seesAllOf(standing),
                seesOnly(standing),
                LikePattern.containing(filter.part()),
                filter.code(),
                filter.municipalityId(),
                filter.openOn(),
                page);
    }

    /** Whether {@link #list} may have more than one; costs nothing but to know who the user is. */
    @Transactional(readOnly = true)
    public boolean areSeveral() {
        var standing = access.standing();
        return standing.holdsAny(Roles.OVERSIGHT, Roles.ADMIN)
                || seesOnly(standing).size() > 1;
    }

    /** Of all that {@link #list} has. */
    @Transactional(readOnly = true)
    public LocationTotals totals() {
        var standing = access.standing();
        return locations.findTotals(seesAllOf(standing), seesOnly(standing), Dates.day(clock.instant()));
    }

    /** @throws NotFoundException unless it is one of {@link #list} */
    @Transactional(readOnly = true)
    public LocationDetails find(String code) {
        var standing = access.standing();
        return locations
                .findOne(code, seesAllOf(standing), seesOnly(standing))
                .map(location -> details(location, standing))
                .orElseThrow(() -> new NotFoundException("location " + code));
    }

    /**
     * The same by id, which stays when the code changes.
     *
     * @throws NotFoundException unless it is one of {@link #list}
     */
    @Transactional(readOnly = true)
    public LocationDetails find(long locationId) {
        var standing = access.standing();
        return locations
                .findOne(locationId, seesAllOf(standing), seesOnly(standing))
                .map(location -> details(location, standing))
                .orElseThrow(() -> new NotFoundException("location " + locationId));
    }

    /** The municipalities that the user keeps locations or functions of: one, for all but a few. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('" + Roles.OVERSIGHT + "', '" + Roles.ADMIN + "')")
    public List<MunicipalityRow> municipalities() {
        return municipalities.findRows(seesAllOf(access.standing()));
    }

    /** The municipalities in which the user may add locations. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public List<MunicipalityRow> overseen() {
        return municipalities.findRows(orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)));
    }

    /**
     * @return the new location's id
     * @throws BadInputException when the municipality has a location of that code
     */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public long create(long municipalityId, LocationDraft draft) {
        access.requireOversightOf(municipalityId);
        var id = save(new Location(municipalityId, draft)).getId();
        publisher.publishEvent(new LocationsAdded(municipalityId));
        return id;
    }

    /** @throws ChangedMeanwhileException when the location is no longer of that version */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public void change(long locationId, int version, LocationDraft draft) {
        var location = locations
                .findById(locationId)
                .filter(found -> access.standing().oversees(found.getMunicipalityId()))
                .orElseThrow(() -> new NotFoundException("location " + locationId));
        if (location.getVersion() != version) {
            throw new ChangedMeanwhileException("location " + location.getCode());
        }
        location.describe(draft);
        save(location);
    }

    private Location save(Location location) {
        try {
            return locations.saveAndFlush(location);
        } catch (DataIntegrityViolationException taken) {
            throw new BadInputException("code", "locations.bad.codeTaken", location.getCode());
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhileException("location " + location.getCode());
        }
    }

    private static Collection<Long> seesAllOf(Standing standing) {
        return orNone(standing.municipalitiesAs(Roles.OVERSIGHT, Roles.ADMIN));
    }

    private static Collection<Long> seesOnly(Standing standing) {
        return orNone(standing.locationsAs(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.RESIDENT));
    }

    private static LocationDetails details(Location location, Standing standing) {
        return new LocationDetails(
                location.getId(),
                location.getVersion(),
                location.getMunicipalityId(),
                location.draft(),
                standing.oversees(location.getMunicipalityId()));
    }
}
