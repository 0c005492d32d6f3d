package nl.perspectief.people;

import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.LikePattern;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is what, where and when. Oversight keeps the functions of its municipality; who is oversight or admin, only admin
 * says.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.OVERSIGHT + "', '" + Roles.ADMIN + "')")
public class FunctionService {

    private static final Set<FunctionKind> KEPT_BY_ADMIN = EnumSet.of(FunctionKind.OVERSIGHT, FunctionKind.ADMIN);
    private static final Set<FunctionKind> KEPT_BY_OVERSIGHT =
            EnumSet.complementOf(EnumSet.of(FunctionKind.OVERSIGHT, FunctionKind.ADMIN));

    private final PersonFunctionRepository functions;
    private final PersonRepository persons;
    private final LocationService locations;
    private final Access access;
    private final Clock clock;

    FunctionService(
            PersonFunctionRepository functions,
            PersonRepository persons,
            LocationService locations,
            Access access,
            Clock clock) {
        this.functions = functions;
        this.persons = persons;
        this.locations = locations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The functions in the user's municipality: for oversight all but admin's, for admin who is oversight or admin.
     *
     * @param search how the person's name or e-mail address begins; empty for everybody
     * @param past those that have ended too
     */
    @Transactional(readOnly = true)
    public List<FunctionRow> list(String search, boolean past, Pageable page) {
        var standing = access.standing();
        var overseen = orNone(standing.municipalitiesAs(Roles.OVERSIGHT));
        var administered = orNone(standing.municipalitiesAs(Roles.ADMIN));
        return functions.findRows(
                standing.personId(),
                overseen,
                administered,
                LikePattern.beginningWith(search),
                past,
                clock.instant(),
                page);
    }

    /** How many {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count(String search, boolean past) {
        var standing = access.standing();
        var overseen = orNone(standing.municipalitiesAs(Roles.OVERSIGHT));
        var administered = orNone(standing.municipalitiesAs(Roles.ADMIN));
        return functions.countRows(overseen, administered, LikePattern.beginningWith(search), past, clock.instant());
    }

    /** The kinds that the user may give and end there, in the order in which a form offers them. */
    @Transactional(readOnly = true)
    public List<FunctionKind> kinds(long municipalityId) {
        var standing = access.standing();
        return Stream.of(FunctionKind.values())
                .filter(kind -> keeps(standing, kind, municipalityId))
                .toList();
    }

    /** Names of the municipalities that the user oversees in which nobody reads what is confidential now. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public List<String> withoutContact() {
        return functions.findWithoutContact(
                orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)), clock.instant());
    }

    /**
     * Gives a function; one that begins today, from this moment on.
     *
     * @return the new function's id
     * @throws BadInputException for an unknown address, a place that doesn't go with the kind, a term that ends
     *     before it begins, a function that the person holds already during a part of the term, and for who would make
     *     themselves the confidential contact, to whom people may have written about them
     * @throws NotFoundException for a municipality, location or kind that isn't the user's to keep
     */
    @TriedAgain
    public long appoint(Appointment appointment) {
        check(appointment);
        return give(appointment, personOf(appointment.email().strip()));
    }

    /** The same, to the person of an account, who may never have signed in. */
    @TriedAgain
    void appoint(Appointment appointment, Account account, Locale language) {
        check(appointment);
        give(appointment, personOf(account, language));
    }

    /** Whether the user may give such a function there; throws what {@link #appoint} does. */
    @Transactional(readOnly = true)
    void check(Appointment appointment) {
        requireKeeper(appointment.kind(), appointment.municipalityId());
        var locationId = appointment.locationId();
        if (locationId != null && locations.find(locationId).municipalityId() != appointment.municipalityId()) {
            throw new NotFoundException("location " + locationId);
        }
        BadInputException.unless(!appointment.email().isBlank(), "email", "people.bad.noEmail");
    }

    private long give(Appointment appointment, Person person) {
        var kind = appointment.kind();
        var municipalityId = appointment.municipalityId();
        var locationId = appointment.locationId();
        var now = clock.instant();
        var from = appointment.from().equals(Dates.day(now)) ? now : Dates.startOf(appointment.from());
        BadInputException.unless(
                kind != FunctionKind.CONFIDENTIAL_CONTACT
                        || person.getId() != access.standing().personId(),
                "kind",
                "people.bad.yourContact");
        var lastDay = appointment.until();
        var until = lastDay == null ? null : Dates.startOf(lastDay.plusDays(1));
        var function = new PersonFunction(person.getId(), kind, municipalityId, locationId, from, until);
        BadInputException.unless(
                !functions.isHeld(person.getId(), kind, municipalityId, locationId, from, until),
                "email",
                "people.bad.heldAlready",
                person.getName());
        return functions.saveAndFlush(function).getId();
    }

    /** An account is known by its id alone: an address may be anybody's. */
    private Person personOf(Account account, Locale language) {
        return persons.findForAppointmentBySubject(account.subject())
                .orElseGet(() -> persons.saveAndFlush(
                        Person.invited(account.subject(), account.name(), account.email(), language)));
    }

    /** @throws NotFoundException unless the user keeps the function */
    @Transactional(readOnly = true)
    Person personOf(long functionId) {
        return persons.findById(kept(functionId).getPersonId()).orElseThrow();
    }

    /** @throws BadInputException for oneself, or with a running function that the user doesn't keep */
    @Transactional(readOnly = true)
    Person personToDeactivate(long functionId) {
        var person = personOf(functionId);
        var standing = access.standing();
        BadInputException.unless(person.getId() != standing.personId(), "account", "people.bad.yourself");
        var running = functions.findRunning(person.getId(), clock.instant());
        BadInputException.unless(
                !running.isEmpty()
                        && running.stream()
                                .allMatch(
                                        function -> keeps(standing, function.getKind(), function.getMunicipalityId())),
                "account",
                "people.bad.notYours");
        return person;
    }

    /** Whether a person would oversee something with the role alone. */
    @Transactional(readOnly = true)
    boolean wouldOversee(String subject) {
        return persons
                .findForAppointmentBySubject(subject)
                .map(person -> functions.findRunning(person.getId(), clock.instant()))
                .orElse(List.of())
                .stream()
                .anyMatch(function -> function.getKind() == FunctionKind.OVERSIGHT);
    }

    @TriedAgain
    void deactivate(long functionId, boolean deactivated) {
        persons.findById(personToDeactivate(functionId).getId()).orElseThrow().deactivate(deactivated);
    }

    private Person personOf(String email) {
        // the database takes é for e, and ſ for s
        return persons.findForAppointment(email).stream()
                .filter(person -> EmailAddress.isSame(email, person.getEmail()))
                .findFirst()
                .orElseThrow(() -> new BadInputException("email", "people.bad.unknownEmail"));
    }

    /**
     * Ends a function at this moment; the access that it gave ends with it.
     *
     * @throws BadInputException for the last application management, after which nobody could give functions
     * @throws NotFoundException for a function that isn't the user's to keep
     */
    @TriedAgain
    public void end(long functionId) {
        var function = kept(functionId);
        if (function.getKind() == FunctionKind.ADMIN) {
            var others =
                    functions.lockLasting(FunctionKind.ADMIN, function.getMunicipalityId(), clock.instant()).stream()
                            .filter(other -> other.getId() != functionId);
            BadInputException.unless(others.findAny().isPresent(), "function", "people.bad.lastAdmin");
        }
        function.end(clock.instant());
        functions.saveAndFlush(function);
    }

    private PersonFunction kept(long functionId) {
        var function =
                functions.findById(functionId).orElseThrow(() -> new NotFoundException("function " + functionId));
        requireKeeper(function.getKind(), function.getMunicipalityId());
        return function;
    }

    private void requireKeeper(FunctionKind kind, long municipalityId) {
        if (!keeps(access.standing(), kind, municipalityId)) {
            throw new NotFoundException("functions of municipality " + municipalityId);
        }
    }

    private static boolean keeps(Standing standing, FunctionKind kind, long municipalityId) {
        var byOversight = KEPT_BY_OVERSIGHT.contains(kind) && standing.oversees(municipalityId);
        var byAdmin = KEPT_BY_ADMIN.contains(kind)
                && standing.municipalitiesAs(Roles.ADMIN).contains(municipalityId);
        return byOversight || byAdmin;
    }
}
