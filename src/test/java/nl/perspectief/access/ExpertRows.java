package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PoolPeopleService;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.Population;
import nl.perspectief.experts.VoiceService;
import org.springframework.data.domain.Pageable;

/**
 * Who begins, keeps and sees expert pools, and who reads interviews. The caller who is an expert is in the pool of the own
 * place; the interviews are somebody else's. The columns: {@value AccessRow#COLUMNS}.
 */
record ExpertRows(
        PoolService pools,
        GuideService guide,
        PoolPeopleService people,
        InterviewService interviews,
        VoiceService voices) {

    private static final String SEES = "--- --- AAn --- Ann --- --- --- ---";

    private static final String OVERSEES = "--- --- AAn --- --- --- --- --- ---";

    private static final String EXPERTS = "--- --- --- --- Ann --- --- --- ---";

    /** What only somebody may do who isn't the caller. */
    private static final String OTHERS = "--- --- --- --- nnn --- --- --- ---";

    Stream<AccessRow> rows() {
        return Stream.of(ofPools(), ofGuides(), ofPeople(), ofInterviews(), ofVoices())
                .flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofPools() {
        return Stream.of(
                reads(
                        "PoolService.list(Pageable)",
                        "--- --- AAe --- Aee --- --- --- ---",
                        _ -> pools.list(Pageable.unpaged())),
                reads("PoolService.count()", "--- --- AAA --- AAA --- --- --- ---", _ -> pools.count())
                        .showing((count, _) -> (long) count > 0)
                        .withoutFunction(Outcome.EMPTY),
                reads(
                        "PoolService.find(long)",
                        SEES,
                        place -> pools.find(place.pool().id())),
                changes(
                        "PoolService.begin(long, PoolDraft)",
                        OVERSEES,
                        place -> pools.begin(place.municipality().id(), ExpertTestData.draft("all"))),
                changes(
                        "PoolService.change(long, int, PoolDraft)",
                        OVERSEES,
                        place -> pools.change(place.pool().id(), 0, ExpertTestData.draft("all"))),
                changes(
                        "PoolService.close(long)",
                        OVERSEES,
                        place -> pools.close(place.pool().id())));
    }

    private Stream<AccessRow> ofGuides() {
        var texts = ExpertTestData.texts("all");
        return Stream.of(
                reads(
                        "GuideService.find(long)",
                        SEES,
                        place -> guide.find(place.pool().id())),
                changes(
                        "GuideService.addTheme(long, Texts)",
                        SEES,
                        place -> guide.addTheme(place.pool().id(), texts)),
                changes(
                        "GuideService.nameTheme(long, Texts)",
                        SEES,
                        place -> guide.nameTheme(place.pool().theme(), texts)),
                changes(
                        "GuideService.dropTheme(long)",
                        SEES,
                        place -> guide.dropTheme(place.pool().theme())),
                changes(
                        "GuideService.addQuestion(long, Texts)",
                        SEES,
                        place -> guide.addQuestion(place.pool().theme(), texts)),
                changes(
                        "GuideService.changeQuestion(long, Texts)",
                        SEES,
                        place -> guide.changeQuestion(place.pool().question(), texts)),
                changes(
                        "GuideService.dropQuestion(long)",
                        SEES,
                        place -> guide.dropQuestion(place.pool().question())));
    }

    private Stream<AccessRow> ofPeople() {
        return Stream.of(
                reads(
                        "PoolPeopleService.members(long)",
                        SEES,
                        place -> people.members(place.pool().id())),
                changes(
                        "PoolPeopleService.add(long, List)",
                        OVERSEES,
                        place -> people.add(
                                place.pool().id(), List.of(place.pool().candidate()))),
                changes(
                        "PoolPeopleService.end(long, long)",
                        OVERSEES,
                        place -> people.end(place.pool().id(), place.pool().member())),
                reads(
                        "PoolPeopleService.meetings(long)",
                        SEES,
                        place -> people.meetings(place.pool().id())),
                changes(
                        "PoolPeopleService.plan(long, MeetingDraft)",
                        SEES,
                        place -> people.plan(place.pool().id(), ExpertTestData.meeting("here"))),
                changes(
                        "PoolPeopleService.cancel(long)",
                        SEES,
                        place -> people.cancel(place.pool().meeting())));
    }

    private Stream<AccessRow> ofVoices() {
        return Stream.of(
                reads(
                        "VoiceService.find(long)",
                        SEES,
                        place -> voices.find(place.pool().id())),
                changes(
                        "VoiceService.count(long)",
                        SEES,
                        place -> voices.count(place.pool().id())),
                changes(
                        "VoiceService.know(long, Population)",
                        OVERSEES,
                        place ->
                                voices.know(place.pool().id(), new Population(Attribute.GENDER, Map.of("WOMAN", 10)))));
    }

    private Stream<AccessRow> ofInterviews() {
        return Stream.of(
                reads(
                        "InterviewService.list(long, boolean, Pageable)",
                        EXPERTS,
                        place -> interviews.list(place.pool().id(), false, Pageable.unpaged())),
                reads(
                        "InterviewService.find(long)",
                        EXPERTS,
                        place -> interviews.find(place.pool().interview())),
                reads(
                        "InterviewService.blank(long)",
                        EXPERTS,
                        place -> interviews.blank(place.pool().id())),
                reads(
                        "InterviewService.sheet(long)",
                        OTHERS,
                        place -> interviews.sheet(place.pool().interview())),
                changes(
                        "InterviewService.record(long, InterviewDraft)",
                        EXPERTS,
                        place -> interviews.record(place.pool().id(), ExpertTestData.words("meer licht"))),
                changes(
                        "InterviewService.correct(long, int, InterviewDraft)",
                        OTHERS,
                        place -> interviews.correct(place.pool().interview(), 0, ExpertTestData.words("meer licht"))),
                changes(
                        "InterviewService.withdraw(long)",
                        OTHERS,
                        place -> interviews.withdraw(place.pool().interview())));
    }
}
