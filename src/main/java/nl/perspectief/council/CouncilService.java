package nl.perspectief.council;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilMember.Term;
import nl.perspectief.council.CouncilRepository.Found;
import nl.perspectief.council.CouncilRepository.Sitting;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Residents' councils. Members see theirs, residents those of their location and of the city, managers their
 * location's, oversight all of its municipality. Oversight says who sits in one; what it settles for itself is its
 * chair's and secretary's.
 */
@Service
@Transactional
@PreAuthorize(CouncilService.READERS)
public class CouncilService {

    /** Who may see councils at all. */
    public static final String READERS = "hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER
            + "', '" + Roles.OVERSIGHT + "', '" + Roles.RESIDENT + "')";

    private final CouncilRepository councils;
    private final Access access;
    private final Clock clock;

    CouncilService(CouncilRepository councils, Access access, Clock clock) {
        this.councils = councils;
        this.access = access;
        this.clock = clock;
    }

    /** Those that the user may see: of each municipality the city's, and then by name. */
    @Transactional(readOnly = true)
    public List<CouncilRow> list(Pageable page) {
        return councils.findRows(sight(), clock.instant(), page);
    }

    /**
     * @param code as {@link Council#code} gives it
     * @throws NotFoundException unless it is one of {@link #list}
     */
    @Transactional(readOnly = true)
    public CouncilDetails find(String code) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var found = code.startsWith(Council.CITY)
                ? councils.findOfCity(sight, code.substring(Council.CITY.length()))
                : councils.findOfLocation(sight, orNone(standing.municipalities()), code);
        return found.map(this::details).orElseThrow(() -> new NotFoundException("council " + code));
    }

    /**
     * The same by id, which stays when the code changes.
     *
     * @throws NotFoundException unless it is one of {@link #list}
     */
    @Transactional(readOnly = true)
    public CouncilDetails find(long councilId) {
        return details(found(councilId));
    }

    /** Who was what in it before, latest first; nothing of a council that the user may not see. */
    @Transactional(readOnly = true)
    public List<FormerTerm> former(long councilId, Pageable page) {
        return councils.findFormer(sight(), councilId, clock.instant(), page);
    }

    /**
     * The locations of which it speaks and that are open today, by name.
     *
     * @throws NotFoundException unless the user is the council's chair or secretary
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public List<CouncilLocation> locations(long councilId) {
        var face = found(councilId).face();
        if (!Seat.of(access.standing(), face).leads()) {
            throw new NotFoundException("council " + councilId);
        }
        return councils.findLocations(councilId, Dates.day(clock.instant()));
    }

    /**
     * Settles it anew, for what begins from now on.
     *
     * @throws BadInputException when a motion would want more supporters than there are members besides its proposer
     * @throws ChangedMeanwhileException when the regulation is no longer of that version
     * @throws NotFoundException unless the user is the council's chair or secretary
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void settle(long councilId, int version, Regulation regulation) {
        var found = details(found(councilId));
        if (!found.seat().leads()) {
            throw new NotFoundException("council " + councilId);
        }
        var others = found.sittingAt(clock.instant()) - 1;
        BadInputException.unless(
                regulation.secondingThreshold() <= others, "secondingThreshold", "council.bad.tooFewMembers", others);
        var council = councils.getReferenceById(councilId);
        if (council.getVersion() != version) {
            throw new ChangedMeanwhileException("regulation of council " + councilId);
        }
        council.settle(regulation);
        try {
            councils.saveAndFlush(council);
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhileException("regulation of council " + councilId);
        }
    }

    private Found found(long councilId) {
        return councils.findWhole(sight(), councilId).orElseThrow(() -> new NotFoundException("council " + councilId));
    }

    private CouncilDetails details(Found found) {
        var now = clock.instant();
        var standing = access.standing();
        var members = councils.findSitting(found.face().id(), now).stream()
                .collect(groupingBy(Sitting::personId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(CouncilService::member)
                .sorted(comparing(member -> rank(member, now)))
                .toList();
        return new CouncilDetails(
                found.face(),
                found.council().regulation(),
                found.council().getVersion(),
                members,
                Seat.of(standing, found.face()),
                !Sight.of(standing).isOfOne());
    }

    private static CouncilMember member(List<Sitting> functions) {
        var first = functions.getFirst();
        var terms = functions.stream()
                .map(function -> new Term(function.kind(), function.from(), function.until()))
                .toList();
        return new CouncilMember(first.personId(), first.name(), first.deactivated(), terms);
    }

    /** Those of the same rank stay in order of their names. */
    private static int rank(CouncilMember member, Instant now) {
        if (!member.sitsAt(now)) {
            return 3;
        }
        if (member.isChairAt(now)) {
            return 0;
        }
        return member.isSecretaryAt(now) ? 1 : 2;
    }

    private Sight sight() {
        return Sight.of(access.standing());
    }
}
