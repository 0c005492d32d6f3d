package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.SealService;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.data.domain.Pageable;

/**
 * Who votes, and who sees votes. Chair and secretary, who open them, are no role. The columns:
 * {@value AccessRow#COLUMNS}.
 */
record VotingRows(PollService polls, VotingService voting, SealService seals, PollTestData files) {

    /** As of the council. */
    private static final String SEES = "Ann Ann AAn Ann --- --- --- --- ---";

    /** The same, where what is not seen is not there. */
    private static final String LISTS = "Aee Aee AAe Aee --- --- --- --- ---";

    private static final YesNo YES_NO = new YesNo();
    private static final int SOME = 10;

    Stream<AccessRow> rows() {
        return Stream.concat(voters(), readers());
    }

    private Stream<AccessRow> voters() {
        return Stream.of(
                changes(
                                "VotingService.cast(long, Choice, Receipt)",
                                "--- nnn --- Ann --- --- --- --- ---",
                                place ->
                                        voting.cast(place.polls().secret(), YES_NO.choice(Answer.YES), Receipt.fresh()))
                        .onRoll(Caller.RESIDENT),
                changes(
                                "VotingService.castOpenly(long, Choice)",
                                "--- Ann --- nnn --- --- --- --- ---",
                                place -> voting.castOpenly(place.polls().open(), YES_NO.choice(Answer.NO)))
                        .onRoll(Caller.COUNCIL),
                changes(
                        "PollService.open(PollDraft)",
                        "--- nnn --- --- --- --- --- --- ---",
                        place -> polls.open(
                                PollTestData.draft(place.council(), YES_NO, Secrecy.OPEN, RollKind.MEMBERS))),
                reads("PollService.waiting(int)", "eee Aee eee Aee --- --- --- --- ---", _ -> polls.waiting(SOME))
                        .onRoll(Caller.COUNCIL, Caller.RESIDENT));
    }

    private Stream<AccessRow> readers() {
        return Stream.of(
                reads(
                        "PollService.list(long, Pageable)",
                        LISTS,
                        place -> polls.list(place.council(), Pageable.ofSize(SOME))),
                reads("PollService.count(long)", SEES, place -> polls.count(place.council()))
                        .showing((count, _) -> (long) count > 0),
                reads(
                                "PollService.find(long)",
                                SEES,
                                place -> polls.find(place.polls().open()))
                        .onRoll(Caller.COUNCIL),
                reads(
                                "PollService.find(long)",
                                SEES,
                                place -> polls.find(place.polls().secret()))
                        .of("of the residents")
                        .onRoll(Caller.RESIDENT),
                sealed("PollService.download(long, OutputStream)", poll -> {
                    var file = new ByteArrayOutputStream();
                    polls.download(poll, file);
                    return file.toString(StandardCharsets.UTF_8);
                }),
                sealed("PollService.includes(long, Receipt)", poll -> polls.includes(poll, Receipt.fresh()))
                        .showing((_, _) -> true),
                reads(
                                "PollService.openBallots(long, Pageable)",
                                LISTS,
                                place -> polls.openBallots(place.polls().sealed(), Pageable.ofSize(SOME)))
                        .onRoll(Caller.COUNCIL),
                reads(
                                "SealService.verify(InputStream, Receipt)",
                                LISTS,
                                place -> verified(place.polls().sealed()))
                        .showing((verified, _) -> ((SealService.Verified) verified).known() != null)
                        .onRoll(Caller.COUNCIL),
                sealed("SealService.certificate(long, Locale, OutputStream)", poll -> {
                            var file = new ByteArrayOutputStream();
                            seals.certificate(poll, Locale.ENGLISH, file);
                            return file;
                        })
                        .showing((_, _) -> true));
    }

    /** Everybody may bring the file. */
    private SealService.Verified verified(long poll) {
        return seals.verify(new ByteArrayInputStream(files.file(poll)), null);
    }

    private interface Sealed {
        Object of(long poll);
    }

    private static AccessRow sealed(String method, Sealed call) {
        return reads(method, SEES, place -> call.of(place.polls().sealed())).onRoll(Caller.COUNCIL);
    }
}
