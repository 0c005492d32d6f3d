package nl.perspectief.experts;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.experts.ExpertGround.notFound;
import static nl.perspectief.experts.ExpertGround.refused;
import static nl.perspectief.experts.ExpertTestData.insight;
import static nl.perspectief.experts.ExpertTestData.texts;
import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.TrailService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** From marked words to weighed insights, their merging, and what comes of them. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InsightServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    InsightService insights;

    @Autowired
    PassageService passages;

    @Autowired
    Insights told;

    @Autowired
    InterviewRetention retention;

    @Autowired
    TrailService trails;

    @Autowired
    NotificationService notifications;

    private ExpertGround ground;
    private long theme;

    @BeforeEach
    void aPoolOfTwo() {
        ground = new ExpertGround(context);
        theme = ground.experts.theme(ground.pool, "licht");
        ground.asWriter();
    }

    private PassageDraft draft(String text) {
        return new PassageDraft(null, text, theme, Tone.NEGATIVE, null);
    }

    private long said(String words) {
        return ground.interviews.record(ground.pool, words(words));
    }

    /** So many people say it, and it is in the insight. */
    private List<Long> saidInto(@Nullable Long insight, int people) {
        var spoken = new ArrayList<Long>();
        for (var i = 0; i < people; i++) {
            var interview =
                    ground.experts.interview(ground.pool, ground.writer.id(), words("meer licht. De gang is donker."));
            ground.experts.passage(interview, "meer licht.", theme, Tone.NEGATIVE, insight);
            spoken.add(interview);
        }
        return spoken;
    }

    private int add(String about) {
        return insights.add(ground.pool, theme, insight(about));
    }

    private long id(int number) {
        return ground.experts.insightId(ground.pool, number);
    }

    private InsightRow found(int number) {
        return insights.find(ground.pool, number).insight().row();
    }

    @Test
    void aPassageIsOfItsInterview() {
        var interview = said("Er is te weinig licht. De gang is donker.");
        passages.mark(interview, List.of(draft("De gang is donker.")));
        refused("experts.bad.notSaid", () -> passages.mark(interview, List.of(draft("de gang is donker"))));
        refused(
                "experts.bad.notSaid",
                () -> passages.mark(
                        interview,
                        List.of(new PassageDraft(
                                ground.experts.questions(ground.pool).getFirst(),
                                "De gang is donker.",
                                theme,
                                Tone.NEUTRAL,
                                null))));
        refused("experts.bad.marked", () -> passages.mark(interview, List.of(draft("De gang is donker."))));
        refused(
                "experts.bad.otherTheme",
                () -> passages.mark(
                        interview, List.of(new PassageDraft(null, "De gang is donker.", 0, Tone.NEUTRAL, null))));
        refused("experts.bad.noPassage", () -> draft(" "));

        ground.asFellow();
        assertThat(passages.ofInterview(interview)).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo("De gang is donker.");
            assertThat(passage.tone()).isEqualTo(Tone.NEGATIVE);
            assertThat(passage.insight()).isNull();
        });
    }

    @Test
    void aPassageGoesWithTheWordsThatAreTakenOut() {
        var interview = said("Er is te weinig licht. De gang is donker.");
        passages.mark(interview, List.of(draft("De gang is donker.")));
        passages.mark(interview, List.of(draft("Er is te weinig licht.")));
        ground.interviews.correct(interview, 0, words("Er is te weinig licht."));
        assertThat(passages.ofInterview(interview)).extracting(Passage::text).containsExactly("Er is te weinig licht.");

        ground.interviews.withdraw(interview);
        assertThat(stored()).isZero();
    }

    @Test
    void passagesAreForgottenWithTheirInterviews() {
        saidInto(null, 2);
        ground.database
                .sql("update expert_pool set closed_at = utc_timestamp(6) - interval 366 day where id = ?")
                .param(ground.pool)
                .update();
        retention.run();
        assertThat(stored()).isZero();
    }

    private int stored() {
        return ground.database
                .sql("select count(*) from passage where theme_id = ?")
                .param(theme)
                .query(Integer.class)
                .single();
    }

    @Test
    void onlyExpertsOfThePoolReadPassages() {
        var number = add("licht");
        var interview = saidInto(id(number), 1).getFirst();
        ground.data.signIn(ground.other.subject(), "EXPERT");
        notFound(() -> passages.ofInterview(interview));
        notFound(() -> passages.ofInsight(id(number), Pageable.unpaged()));
        notFound(() -> insights.find(ground.pool, number));
    }

    @Test
    void anInsightHasATitleInOneLanguageAndTellsNobodysName() {
        var none = new Texts("", "", "");
        refused("experts.bad.noTitle", () -> new InsightDraft(none, none, Set.of()));
        refused(
                "experts.bad.titleToo",
                () -> new InsightDraft(new Texts("Light", "", ""), new Texts("", "meer licht", ""), Set.of()));
        refused("words.bad.tooLong", () -> new InsightDraft(new Texts("", "a".repeat(121), ""), none, Set.of()));
        refused(
                "experts.bad.suspicious",
                () -> new InsightDraft(new Texts("", "Het licht van Petro", ""), none, Set.of()));
        refused("experts.bad.otherTheme", () -> insights.add(ground.pool, 0, insight("licht")));
    }

    @Test
    void whoChangesItNamesItsVersion() {
        var number = add("licht");
        insights.change(id(number), 0, insight("donker"), Set.of());
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> insights.change(id(number), 0, insight("schemer"), Set.of()));
        assertThat(found(number).text().title()).isEqualTo(texts("donker"));
    }

    @Test
    void whoReadsItReadsThatItWasSaidOtherwiseSinceItWasWeighed() {
        var number = add("licht");
        saidInto(id(number), 20);
        insights.weigh(ground.pool);
        assertThat(insights.find(ground.pool, number).insight().reworded()).isNull();
        assertThat(told.of(ground.pool).getFirst().insights().getFirst().reworded())
                .isFalse();
        insights.change(id(number), 0, ExpertTestData.insight("iets heel anders"), Set.of());
        ground.asOversight();

        var insight = insights.find(ground.pool, number).insight();
        assertThat(requireNonNull(insight.reworded()).by()).isEqualTo("Nadiia");
        assertThat(insight.row().reworded()).isTrue();
        assertThat(told.of(ground.pool).getFirst().insights().getFirst().reworded())
                .isTrue();
    }

    @Test
    void oversightPutsWhatWasWeighedIntoAnotherLanguageAndTouchesNothingElse() {
        var number = insights.add(ground.pool, theme, ExpertTestData.untranslated("темно"));
        var draft = insights.add(ground.pool, theme, ExpertTestData.untranslated("ще ні"));
        saidInto(id(number), 20);
        saidInto(id(draft), 1);
        insights.weigh(ground.pool);
        insights.add(ground.pool, theme, ExpertTestData.untranslated("потім"));
        ground.asOversight();
        var none = new Texts("", "", "");
        insights.translate(ground.pool, number, dutch("Het is donker", none));

        var insight = insights.find(ground.pool, number).insight();
        assertThat(insight.row().text().title()).isEqualTo(new Texts("", "Het is donker", "Про темно"));
        assertThat(insight.row().weight()).isEqualTo(Weight.TWELVE);
        assertThat(insight.row().reworded()).isFalse();
        assertThat(insight.reworded()).isNull();
        assertThat(insight.translated()).isNotNull();
        refused("experts.bad.translated", () -> insights.translate(ground.pool, number, dutch("Licht!", none)));
        refused(
                "experts.bad.explained",
                () -> insights.translate(
                        ground.pool,
                        number,
                        new InsightDraft(new Texts("It is dark", "", ""), new Texts("And why", "", ""), Set.of())));
        assertThat(insights.find(ground.pool, draft).insight().told()).isTrue();
        notFound(() -> insights.translate(ground.pool, draft + 1, dutch("Later", none)));
        ground.pools.close(ground.pool);
        insights.translate(ground.pool, number, new InsightDraft(new Texts("It is dark", "", ""), none, Set.of()));
        assertThat(found(number).text().title()).isEqualTo(new Texts("It is dark", "Het is donker", "Про темно"));
    }

    private static InsightDraft dutch(String title, Texts text) {
        return new InsightDraft(new Texts("", title, ""), text, Set.of());
    }

    @Test
    void anExpertWhoAddsALanguageDoesNotSayItOtherwise() {
        var number = insights.add(ground.pool, theme, ExpertTestData.untranslated("темно"));
        saidInto(id(number), 20);
        insights.weigh(ground.pool);
        insights.change(
                id(number),
                0,
                new InsightDraft(new Texts("", "Het is donker", "Про темно"), new Texts("", "", ""), Set.of()),
                Set.of());
        var insight = insights.find(ground.pool, number).insight();
        assertThat(insight.row().reworded()).isFalse();
        assertThat(requireNonNull(insight.translated()).by()).isEqualTo("Nadiia");
        assertThat(insight.reworded()).isNull();
    }

    @Test
    void aLanguageThatIsNotSaidOtherwiseWithTheOthersIsOlder() {
        var number = add("licht");
        say(number, "Het is donker", "Темно", Set.of());
        assertThat(older(number)).as("the English").containsExactly(Languages.ENGLISH);
        say(number, "Het is donker", "Дуже темно", Set.of());
        assertThat(older(number)).containsExactlyInAnyOrder(Languages.ENGLISH, Languages.DUTCH);

        say(number, "Het is erg donker", "Дуже темно", Set.of());
        assertThat(older(number))
                .as("who brings one up to date makes none older")
                .containsExactly(Languages.ENGLISH);
        say(number, "Het is erg donker", "Дуже темно.", Set.of(Languages.ENGLISH));
        assertThat(older(number)).containsExactly(Languages.DUTCH);
    }

    private void say(int number, String dutch, String ukrainian, Set<Locale> right) {
        insights.change(
                id(number),
                insights.find(ground.pool, number).insight().version(),
                new InsightDraft(new Texts("About licht", dutch, ukrainian), new Texts("", "", ""), Set.of()),
                right);
    }

    private Set<Locale> older(int number) {
        return insights.find(ground.pool, number).insight().older();
    }

    @Test
    void aPassageNamesTheInsightThatStandsForItsOwn() {
        var one = add("licht");
        var other = add("donker");
        var third = add("schemer");
        var spoken = saidInto(id(other), 1).getFirst();
        insights.merge(id(other), id(third));
        insights.merge(id(third), id(one));
        assertThat(passages.ofInterview(spoken))
                .singleElement()
                .satisfies(passage ->
                        assertThat(requireNonNull(passage.insight()).number()).isEqualTo(one));
    }

    @Test
    void passagesGoIntoAnInsightOfTheirTheme() {
        var number = add("licht");
        var other = insights.add(ground.pool, ground.experts.theme(ground.pool, "geluid"), insight("geluid"));
        saidInto(null, 2);
        var loose = passages.loose(id(number), Pageable.unpaged()).stream()
                .map(Passage::id)
                .toList();
        refused("experts.bad.elsewhere", () -> passages.put(id(other), loose));
        passages.put(id(number), loose);
        refused("experts.bad.elsewhere", () -> passages.put(id(number), loose));
        assertThat(insights.find(ground.pool, number).passages()).hasSize(2);

        passages.takeOut(loose.getFirst());
        passages.unmark(loose.getLast());
        assertThat(insights.find(ground.pool, number).passages()).isEmpty();
        assertThat(passages.loose(id(number), Pageable.unpaged())).hasSize(1);
    }

    @Test
    void oversightReadsAnInsightOnceItIsWeighedAndNoPassage() {
        var number = add("licht");
        saidInto(id(number), 12);
        ground.asOversight();
        notFound(() -> insights.find(ground.pool, number));
        refused("experts.bad.fewChanged", () -> insights.weigh(ground.pool));
        saidInto(null, 8);
        assertThat(insights.list(ground.pool).weighable()).isTrue();
        insights.weigh(ground.pool);

        assertThat(found(number).weight()).isEqualTo(Weight.TWELVE);
        assertThat(found(number).tones()).isEqualTo(new Tones(0, 0, 4));
        assertThat(insights.find(ground.pool, number).passages()).isEmpty();
        var found = insights.list(ground.pool);
        assertThat(found.weighable()).isFalse();
        assertThat(found.themes().getFirst().weight()).as("of 20 interviews").isEqualTo(Weight.TWELVE);
        assertThat(told.of(ground.pool).getFirst().insights()).hasSize(1);
    }

    @Test
    void whatChangesBetweenTwoWeighingsIsNotTold() {
        var number = add("licht");
        var spoken = saidInto(id(number), 20);
        insights.weigh(ground.pool);
        spoken.subList(0, 19).forEach(ground.interviews::withdraw);
        refused("experts.bad.fewChanged", () -> insights.weigh(ground.pool));
        assertThat(found(number).weight()).isEqualTo(Weight.TWELVE);

        ground.interviews.withdraw(spoken.getLast());
        insights.weigh(ground.pool);
        assertThat(found(number).weight())
                .as("it was told, and nobody says it any more")
                .isEqualTo(Weight.GONE);
        assertThat(found(number).tones()).isNull();
        saidInto(id(number), 20);
        insights.weigh(ground.pool);
        assertThat(found(number).weight()).isEqualTo(Weight.TWELVE);
    }

    @Test
    void whatNoInterviewSaysIsNotWeighed() {
        var number = add("licht");
        var invented = add("iedereen voelt zich welkom");
        saidInto(id(number), 19);
        var single = saidInto(id(number), 1);
        assertThat(insights.list(ground.pool).unsaid())
                .extracting(InsightRow::number)
                .containsExactly(invented);
        assertThat(insights.list(ground.pool).said()).isOne();
        insights.weigh(ground.pool);

        assertThat(insights.find(ground.pool, invented).insight().told()).isFalse();
        ground.interviews.withdraw(single.getFirst());
        ground.asOversight();
        notFound(() -> insights.find(ground.pool, invented));
        assertThat(insights.list(ground.pool).bare())
                .as("it changes with each interview")
                .isEmpty();
        assertThat(told.of(ground.pool).getFirst().insights())
                .extracting(InsightRow::number)
                .containsExactly(number);
    }

    @Test
    void whatIsMergedIsSaidByWhoSaysItsParts() {
        var into = add("licht");
        var part = add("donker");
        saidInto(id(part), 20);
        insights.merge(id(part), id(into));
        insights.weigh(ground.pool);
        assertThat(found(into).weight()).isEqualTo(Weight.TWELVE);
        assertThat(insights.list(ground.pool).bare()).isEmpty();
    }

    @Test
    void theLastChangesAreWeighedWhenThePoolCloses() {
        var number = add("licht");
        saidInto(id(number), 11);
        ground.asOversight();
        ground.pools.close(ground.pool);
        assertThat(found(number).weight()).isEqualTo(Weight.SIX);
        ground.asWriter();
        refused("experts.bad.closed", () -> add("te laat"));
        refused("experts.bad.closed", () -> insights.change(id(number), 0, insight("te laat"), Set.of()));
    }

    @Test
    void anInterviewCountsOnceForAMerge() {
        var one = add("licht");
        var other = add("donker");
        saidInto(id(one), 7)
                .forEach(interview ->
                        ground.experts.passage(interview, "De gang is donker.", theme, Tone.NEUTRAL, id(other)));
        saidInto(id(other), 3);
        saidInto(null, 15);
        insights.merge(id(other), id(one));
        insights.weigh(ground.pool);
        assertThat(found(one).weight()).as("ten interviews, not seventeen").isEqualTo(Weight.SIX);
        assertThat(insights.find(ground.pool, one).passages()).hasSize(17);
        ground.asOversight();
        notFound(() -> insights.find(ground.pool, other));
    }

    @Test
    void aMergeTellsTheHeaviestAndUndoingItNothingNew() {
        var one = add("licht");
        var other = add("donker");
        saidInto(id(one), 3);
        saidInto(id(other), 13);
        saidInto(null, 20);
        insights.weigh(ground.pool);
        insights.merge(id(other), id(one));
        assertThat(found(one).weight()).isEqualTo(Weight.TWELVE);
        assertThat(insights.find(ground.pool, one).insight().merged())
                .singleElement()
                .satisfies(merge -> {
                    assertThat(merge.number()).isEqualTo(other);
                    assertThat(merge.by()).isEqualTo("Nadiia");
                });
        refused("experts.bad.merge", () -> insights.merge(id(one), id(other)));
        refused("experts.bad.merged", () -> passages.put(id(other), List.of(1L)));

        insights.split(id(other));
        assertThat(found(one).weight()).isEqualTo(Weight.FEW);
        assertThat(found(other).weight()).isEqualTo(Weight.TWELVE);
    }

    @Test
    void aMergeTellsOversightNoWordsThatWereNeverWeighed() {
        var one = add("licht");
        var other = add("lampen");
        saidInto(id(one), 12);
        saidInto(id(other), 8);
        insights.weigh(ground.pool);
        var draft = add("nog niet gewogen");
        var into = add("ook niet gewogen");
        insights.merge(id(draft), id(one));
        insights.merge(id(other), id(into));
        assertThat(insights.find(ground.pool, one).insight().merged()).hasSize(1);
        assertThat(insights.find(ground.pool, other).insight().into()).isNotNull();
        ground.asOversight();

        assertThat(insights.find(ground.pool, one).insight().merged()).isEmpty();
        assertThat(insights.find(ground.pool, other).insight().into()).isNull();
        notFound(() -> insights.find(ground.pool, draft));
        notFound(() -> insights.find(ground.pool, into));
        assertThat(insights.list(ground.pool).themes().stream().flatMap(theme -> theme.insights().stream()))
                .extracting(InsightRow::number)
                .containsExactly(one);
    }

    @Test
    void whatWasWeighedTogetherIsToldOfNeitherWhenItIsParted() {
        var one = add("licht");
        var other = add("donker");
        saidInto(id(one), 3);
        saidInto(id(other), 13);
        saidInto(null, 20);
        insights.weigh(ground.pool);
        insights.merge(id(other), id(one));
        saidInto(null, 20);
        insights.weigh(ground.pool);
        assertThat(found(one).weight()).isEqualTo(Weight.TWELVE);
        insights.split(id(other));

        ground.asOversight();
        assertThat(found(one).weight()).isNull();
        assertThat(found(other).weight()).isNull();
    }

    @Test
    void whatIsMergedIsOfOneTheme() {
        var one = add("licht");
        var far = insights.add(ground.pool, ground.experts.theme(ground.pool, "geluid"), insight("geluid"));
        refused("experts.bad.merge", () -> insights.merge(id(one), id(far)));
        refused("experts.bad.merge", () -> insights.merge(id(one), id(one)));
    }

    @Test
    void anActionComesOfAnInsightAndTellsItWhenItIsDone() {
        var number = add("licht");
        saidInto(id(number), 20);
        insights.weigh(ground.pool);
        ground.asOversight();
        insights.propose(ground.pool, number, ActionTheme.HOUSING, ActionTerm.SHORT);
        refused(
                "experts.bad.proposed",
                () -> insights.propose(ground.pool, number, ActionTheme.HOUSING, ActionTerm.SHORT));

        var steps = Step.seen(trails.find("insight", ground.pool + "-" + number));
        assertThat(steps).extracting(Step.Seen::place).containsExactly(0, 1);
        assertThat(steps.getFirst().reference().path()).isEqualTo("experts/" + ground.pool + "/insights/" + number);
        var action = steps.getLast().reference().thing();
        var event = new ActionCompleted(
                action.id(),
                "A-2026-0001",
                ground.here.id(),
                List.of(insights.find(ground.pool, number).insight().thing()),
                1);
        context.publishEvent(event);
        context.publishEvent(event);
        assertThat(insights.find(ground.pool, number).insight().finished()).hasSize(1);
        ground.asFellow();
        assertThat(notifications.list(Languages.ENGLISH, Pageable.ofSize(9)).rows())
                .extracting(NotificationRow::text)
                .containsExactly("An action that came of “About licht” is done. Its insight says which.");
    }

    @Test
    void sentencesStandInTheInterviewAsTheyAre() {
        var text = "Er is te weinig licht! De gang is donker.\nNiet nodig.";
        var sentences = Sentences.of(text, Languages.DUTCH);
        assertThat(sentences)
                .extracting(Sentences.Sentence::text)
                .containsExactly("Er is te weinig licht!", "De gang is donker.", "Niet nodig.");
        assertThat(Sentences.joined(text, sentences.getFirst(), sentences.get(1)))
                .isEqualTo("Er is te weinig licht! De gang is donker.");
    }
}
