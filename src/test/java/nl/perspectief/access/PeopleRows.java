package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.MunicipalityDraft;
import nl.perspectief.people.AccountService;
import nl.perspectief.people.Appointment;
import nl.perspectief.people.FunctionService;
import nl.perspectief.people.Newcomer;
import nl.perspectief.people.PersonService;
import nl.perspectief.people.SetUpService;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Who sees and gives functions, and what people see of themselves. The columns: {@value AccessRow#COLUMNS}. */
record PeopleRows(FunctionService functions, AccountService accounts, PersonService persons, SetUpService setUps) {

    Stream<AccessRow> rows() {
        return Stream.of(ofFunctions(), ofAccounts(), ofPersons(), ofSetUp()).flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofFunctions() {
        return Stream.of(
                reads(
                                "FunctionService.list(String, boolean, Pageable)",
                                "--- --- AAe --- --- --- eee --- ---",
                                _ -> functions.list("", true, Pageable.unpaged()))
                        .of("those at a location"),
                reads(
                                "FunctionService.list(String, boolean, Pageable)",
                                "--- --- AAe --- --- --- AAe --- ---",
                                _ -> functions.list("", true, Pageable.unpaged()))
                        .of("who is oversight")
                        .showing((answer, place) -> answer.toString()
                                .contains("Overseer of " + place.municipality().name())),
                reads(
                                "FunctionService.kinds(long)",
                                "--- --- AAe --- --- --- AAe --- ---",
                                place -> functions.kinds(place.municipality().id()))
                        .showing(AccessRow::isSomething)
                        .withoutFunction(Outcome.EMPTY),
                reads(
                                "FunctionService.count(String, boolean)",
                                "--- --- AAe --- --- --- eee --- ---",
                                place -> functions.count(
                                        "Manager of " + place.location().name(), true))
                        .of("those at a location")
                        .showing((answer, _) -> !answer.equals(0L)),
                reads(
                        "FunctionService.withoutContact()",
                        "--- --- eee --- --- --- --- --- ---",
                        _ -> functions.withoutContact()),
                changes(
                                "FunctionService.appoint(Appointment)",
                                "--- --- AAn --- --- --- nnn --- ---",
                                place -> functions.appoint(appointment(
                                        FunctionKind.RESIDENT,
                                        place.municipality().id(),
                                        place.location().id())))
                        .of("a resident"),
                changes(
                                "FunctionService.appoint(Appointment)",
                                "--- --- nnn --- --- --- AAn --- ---",
                                place -> functions.appoint(appointment(
                                        FunctionKind.OVERSIGHT,
                                        place.municipality().id(),
                                        null)))
                        .of("oversight"),
                changes(
                                "FunctionService.appoint(Appointment)",
                                "--- --- nnn --- --- --- AAn --- ---",
                                place -> functions.appoint(appointment(
                                        FunctionKind.ADMIN, place.municipality().id(), null)))
                        .of("admin"),
                changes(
                                "FunctionService.end(long)",
                                "--- --- AAn --- --- --- nnn --- ---",
                                place -> functions.end(place.function()))
                        .of("a resident's"),
                changes(
                                "FunctionService.end(long)",
                                "--- --- nnn --- --- --- AAn --- ---",
                                place -> functions.end(place.oversight()))
                        .of("of oversight"));
    }

    private Stream<AccessRow> ofAccounts() {
        var newcomer = new Newcomer("New", "Comer", Languages.DUTCH);
        return Stream.of(
                reads("AccountService.areKept()", "--- --- AAA --- --- --- AAA --- ---", _ -> accounts.areKept())
                        .showing((_, _) -> true),
                changes(
                                "AccountService.appoint(Appointment, Newcomer)",
                                "--- --- AAn --- --- --- nnn --- ---",
                                place -> accounts.appoint(
                                        appointment(
                                                FunctionKind.RESIDENT,
                                                place.municipality().id(),
                                                place.location().id()),
                                        newcomer))
                        .of("a resident"),
                changes(
                                "AccountService.appoint(Appointment, Newcomer)",
                                "--- --- nnn --- --- --- AAn --- ---",
                                place -> accounts.appoint(
                                        appointment(
                                                FunctionKind.OVERSIGHT,
                                                place.municipality().id(),
                                                null),
                                        newcomer))
                        .of("oversight"),
                changes(
                        "AccountService.deactivate(long)",
                        "--- --- AAn --- --- --- nnn --- ---",
                        place -> accounts.deactivate(place.function())),
                reads("AccountService.activate(long)", "--- --- AAn --- --- --- nnn --- ---", place -> {
                            accounts.activate(place.function());
                            return "";
                        })
                        .of("one that is active")
                        .showing((_, _) -> true),
                reads("AccountService.inviteAgain(long)", "--- --- AAn --- --- --- nnn --- ---", place -> {
                            try {
                                accounts.inviteAgain(place.function());
                            } catch (BadInputException signedInAlready) {
                                // which only who keeps the function is told
                            }
                            return "";
                        })
                        .showing((_, _) -> true));
    }

    private Stream<AccessRow> ofPersons() {
        return Stream.of(
                reads("PersonService.me()", "AAe AAe AAe AAe AAe AAe AAe eee ---", _ -> persons.me())
                        .ofTheUsersOwn()
                        .showing((answer, place) ->
                                answer.toString().contains(place.municipality().name())),
                reads("PersonService.language()", "AAA AAA AAA AAA AAA AAA AAA AAA ---", _ -> persons.language())
                        .showing(AccessRow::isSomething),
                changes(
                        "PersonService.chooseLanguage(Locale)",
                        "AAA AAA AAA AAA AAA AAA AAA AAA ---",
                        _ -> persons.chooseLanguage(Languages.UKRAINIAN)));
    }

    /** There is a municipality. */
    private Stream<AccessRow> ofSetUp() {
        return Stream.of(changes(
                "SetUpService.setUp(MunicipalityDraft)",
                "--- --- --- --- --- --- nnn --- ---",
                _ -> setUps.setUp(new MunicipalityDraft("second", "Second"))));
    }

    private static Appointment appointment(FunctionKind kind, long municipalityId, @Nullable Long locationId) {
        return new Appointment(
                Caller.UNAPPOINTED + "@example.org", kind, municipalityId, locationId, LocalDate.of(2026, 1, 1), null);
    }
}
