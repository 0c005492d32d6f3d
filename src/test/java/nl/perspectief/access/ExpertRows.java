package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Texts;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightFilter;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InterviewFilter;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.PassageDraft;
import nl.perspectief.experts.PassageService;
import nl.perspectief.experts.PoolPeopleService;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.Population;
import nl.perspectief.experts.Tone;
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
        VoiceService voices,
        InsightService insights,
        PassageService passages) {

    private static final String SEES = "--- --- AAn --- Ann --- --- --- ---";

    private static final String OVERSEES = "--- --- AAn --- --- --- --- --- ---";

    private static final String EXPERTS = "--- --- --- --- Ann --- --- --- ---";

    /** Of a pool that has experts. */
    private static final String WRITES = "--- --- nnn --- Ann --- --- --- ---";

    /** What only somebody may do who isn't the caller. */
    private static final String OTHERS = "--- --- --- --- nnn --- --- --- ---";

    Stream<AccessRow> rows() {
        return Stream.of(ofPools(), ofGuides(), ofPeople(), ofInterviews(), ofVoices(), ofInsights(), ofPassages())
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
                        place -> pools.change(
                                place.pool().id(),
                                0,
                                ExpertTestData.draft(place.location().name()))),
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
                        WRITES,
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
                        WRITES,
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
                        "InterviewService.list(long, InterviewFilter, Pageable)",
                        EXPERTS,
                        place -> interviews.list(place.pool().id(), InterviewFilter.ALL, Pageable.unpaged())),
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
                        place -> interviews.withdraw(place.pool().interview())),
                reads("InterviewService.left()", "--- --- --- --- eee --- --- --- ---", _ -> interviews.left())
                        .withoutFunction(Outcome.EMPTY),
                changes(
                        "InterviewService.withdrawByCode(long, String)",
                        OVERSEES,
                        place -> interviews.withdrawByCode(
                                place.pool().id(), place.pool().code())));
    }

    private Stream<AccessRow> ofInsights() {
        return Stream.of(
                reads(
                        "InsightService.list(long)",
                        SEES,
                        place -> insights.list(place.pool().id())),
                reads(
                        "InsightService.list(long, InsightFilter)",
                        SEES,
                        place -> insights.list(place.pool().id(), InsightFilter.ALL)),
                reads(
                        "InsightService.find(long, int)",
                        SEES,
                        place -> insights.find(
                                place.pool().id(), place.pool().found().number())),
                changes(
                        "InsightService.add(long, long, InsightDraft)",
                        EXPERTS,
                        place -> insights.add(
                                place.pool().id(), place.pool().found().theme(), ExpertTestData.insight("all"))),
                changes(
                        "InsightService.change(long, int, InsightDraft, Set)",
                        EXPERTS,
                        place -> insights.change(
                                place.pool().found().insight(), 0, ExpertTestData.insight("all"), Set.of())),
                changes(
                        "InsightService.translate(long, int, InsightDraft)",
                        SEES,
                        place -> insights.translate(
                                place.pool().id(),
                                place.pool().found().untranslated(),
                                new InsightDraft(new Texts("More light", "", ""), new Texts("", "", ""), Set.of()))),
                changes(
                        "InsightService.merge(long, long)",
                        EXPERTS,
                        place -> insights.merge(
                                place.pool().found().other(),
                                place.pool().found().insight())),
                changes(
                        "InsightService.split(long)",
                        EXPERTS,
                        place -> insights.split(place.pool().found().merged())),
                changes(
                        "InsightService.weigh(long)",
                        SEES,
                        place -> insights.weigh(place.pool().id())),
                changes(
                        "InsightService.propose(long, int, ActionTheme, ActionTerm)",
                        OVERSEES,
                        place -> insights.propose(
                                place.pool().id(),
                                place.pool().found().number(),
                                ActionTheme.HOUSING,
                                ActionTerm.SHORT)));
    }

    private Stream<AccessRow> ofPassages() {
        return Stream.of(
                reads(
                        "PassageService.ofInterview(long)",
                        EXPERTS,
                        place -> passages.ofInterview(place.pool().interview())),
                reads(
                        "PassageService.ofInsight(long, Pageable)",
                        EXPERTS,
                        place -> passages.ofInsight(place.pool().found().insight(), Pageable.unpaged())),
                reads(
                        "PassageService.loose(long, Pageable)",
                        EXPERTS,
                        place -> passages.loose(place.pool().found().insight(), Pageable.unpaged())),
                changes(
                        "PassageService.mark(long, List)",
                        EXPERTS,
                        place -> passages.mark(
                                place.pool().interview(),
                                List.of(new PassageDraft(
                                        null, "licht in", place.pool().found().theme(), Tone.NEUTRAL, null)))),
                changes(
                        "PassageService.unmark(long)",
                        EXPERTS,
                        place -> passages.unmark(place.pool().found().passage())),
                changes(
                        "PassageService.put(long, List)",
                        EXPERTS,
                        place -> passages.put(
                                place.pool().found().insight(),
                                List.of(place.pool().found().passage()))),
                changes(
                        "PassageService.takeOut(long)",
                        EXPERTS,
                        place -> passages.takeOut(place.pool().found().passage())));
    }
}
