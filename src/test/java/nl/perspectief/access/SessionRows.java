package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.sessions.IdeaDraft;
import nl.perspectief.sessions.IdeaTranslation;
import nl.perspectief.sessions.JoinService;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SeatDraft;
import nl.perspectief.sessions.SessionDraft;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
import nl.perspectief.sessions.TableService;
import org.springframework.data.domain.Pageable;

/**
 * Who begins, sees and leads sessions. Who leads them is no caller, but the one who oversees; who takes part has the code or
 * a token, and need not sign in. The columns: {@value AccessRow#COLUMNS}.
 */
record SessionRows(SessionService sessions, TableService tables, JoinService joining) {

    private static final String SEES = "--- --- AAn --- Ann --- --- --- ---";

    private static final String LEADS = "--- --- AAn --- nnn --- --- --- ---";

    private static final String ANYBODY = "AAA AAA AAA AAA AAA AAA AAA AAA AAA";

    Stream<AccessRow> rows() {
        return Stream.of(ofSessions(), ofTables(), ofParticipants()).flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofSessions() {
        return Stream.of(
                reads(
                        "SessionService.list(long, Pageable)",
                        SEES,
                        place -> sessions.list(place.pool().id(), Pageable.unpaged())),
                reads(
                        "SessionService.find(long)",
                        SEES,
                        place -> sessions.find(place.tables().ideas())),
                changes(
                        "SessionService.begin(long, SessionDraft)",
                        SEES,
                        place -> sessions.begin(
                                place.pool().id(), new SessionDraft("At the table", Languages.ENGLISH, 5))),
                changes(
                        "SessionService.move(long, SessionStep, SessionStep)",
                        LEADS,
                        place -> sessions.move(place.tables().waiting(), SessionStep.WAITING, SessionStep.LOOK)),
                changes(
                        "SessionService.setDots(long, int)",
                        LEADS,
                        place -> sessions.setDots(place.tables().waiting(), 3)),
                changes(
                        "SessionService.showTheme(long, Long)",
                        LEADS,
                        place -> sessions.showTheme(
                                place.tables().waiting(), place.pool().theme())),
                changes(
                        "SessionService.changeCode(long)",
                        LEADS,
                        place -> sessions.changeCode(place.tables().waiting())),
                changes(
                        "SessionService.close(long)",
                        LEADS,
                        place -> sessions.close(place.tables().ideas())));
    }

    private Stream<AccessRow> ofTables() {
        return Stream.of(
                changes(
                        "TableService.regroup(long, Party)",
                        LEADS,
                        place -> tables.regroup(place.tables().participant(), Party.PARTNER)),
                changes(
                        "TableService.throwOut(long)",
                        LEADS,
                        place -> tables.throwOut(place.tables().participant())),
                changes(
                        "TableService.join(long, long)",
                        LEADS,
                        place -> tables.join(
                                place.tables().same(), place.tables().idea())),
                changes(
                        "TableService.split(long)",
                        LEADS,
                        place -> tables.split(place.tables().joined())),
                changes(
                        "TableService.remove(long)",
                        LEADS,
                        place -> tables.remove(place.tables().same())),
                changes(
                        "TableService.translate(long, IdeaTranslation)",
                        LEADS,
                        place -> tables.translate(
                                place.tables().idea(),
                                new IdeaTranslation(new Texts("", "", "Те саме іншою мовою"), Set.of()))),
                changes(
                        "TableService.promise(long, Promise)",
                        LEADS,
                        place -> tables.promise(place.tables().promised(), SessionTestData.promise("Another"))),
                changes(
                        "TableService.takePromiseBack(long)",
                        LEADS,
                        place -> tables.takePromiseBack(place.tables().promised())));
    }

    private Stream<AccessRow> ofParticipants() {
        return Stream.of(
                reads(
                        "JoinService.find(String)",
                        ANYBODY,
                        place -> joining.find(place.tables().code())),
                changes(
                        "JoinService.sitDown(String, SeatDraft)",
                        ANYBODY,
                        place -> joining.sitDown(place.tables().code(), new SeatDraft("", Party.RESIDENT))),
                reads(
                        "JoinService.look(String)",
                        ANYBODY,
                        place -> joining.look(place.tables().token())),
                changes(
                        "JoinService.leave(String)",
                        ANYBODY,
                        place -> joining.leave(place.tables().token())),
                changes(
                        "JoinService.addIdea(String, IdeaDraft)",
                        ANYBODY,
                        place -> joining.addIdea(
                                place.tables().token(),
                                new IdeaDraft(
                                        place.pool().theme(),
                                        null,
                                        "an idea more than before",
                                        Languages.ENGLISH,
                                        Set.of()))),
                changes(
                        "JoinService.takeIdeaBack(String, long)",
                        ANYBODY,
                        place -> joining.takeIdeaBack(
                                place.tables().token(), place.tables().same())),
                changes(
                        "JoinService.give(String, long)",
                        ANYBODY,
                        place -> joining.give(
                                place.tables().chooser(), place.tables().chosen())),
                changes(
                        "JoinService.takeBack(String, long)",
                        ANYBODY,
                        place -> joining.takeBack(
                                place.tables().chooser(), place.tables().chosen())));
    }
}
