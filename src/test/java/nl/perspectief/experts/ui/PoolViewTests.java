package nl.perspectief.experts.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of a pool, for an expert in it and for oversight. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PoolViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private ExpertTestData experts;
    private TestData.Person expert;
    private TestData.Person fellow;
    private TestData.Municipality here;
    private long pool;

    @BeforeEach
    void aPool() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        data.aLocation(here).named("De Wilg").save();
        expert = data.aPerson("pv-expert").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        fellow = data.aPerson("pv-fellow").named("Taras").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("pv-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert, fellow);
        asExpert();
    }

    private void asExpert() {
        data.signIn(expert.subject(), Roles.EXPERT);
    }

    private void asOversight() {
        data.signIn("pv-oversight", Roles.OVERSIGHT);
    }

    private String one(String rest) {
        return "experts/" + pool + rest;
    }

    @Test
    void expertSeesTheOwnPools() {
        assertThat(Pages.read("experts")).contains("Over wonen", "2 experts", "0 interviews");
        assertThat(Pages.read(one(""))).contains("Een interview vastleggen", "Hier is nog geen interview");
        asOversight();
        assertThat(Pages.read("experts")).contains("Over wonen", "minder dan vijf interviews");
        assertThat(Pages.read(one("?tab=interviews"))).doesNotContain("Hier is nog geen interview");
    }

    @Test
    void anInterviewIsRecordedAfterALookAtNames() {
        Pages.open(one("/interviews/new"));
        var form = find(InterviewForm.class).single();
        test(form.save).click();
        assertThat(form.remarks.isInvalid()).as("both are said at once").isTrue();
        assertThat(form.consent.isInvalid()).isTrue();
        form.consent.setValue(true);
        requireNonNull(form.bands.choices.get("age")).setValue("TO_34");
        form.answers.values().iterator().next().setValue("We vroegen het aan Petro.");
        test(form.save).click();
        assertThat(form.suspicions.isVisible()).isTrue();
        assertThat(form.suspicions.getElement().getTextRecursively()).contains("Zegt dit wie het is?", "Ga naar: ");
        assertThat(stored()).isZero();
        requireNonNull(form.suspicions.ticks.get("Petro")).setValue(true);
        test(form.save).click();

        assertThat(stored()).isOne();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Interview 1", "We vroegen het aan Petro.", "25 tot en met 34");
    }

    private int stored() {
        return stored("true");
    }

    private int stored(String condition) {
        return database.sql("select count(*) from interview where pool_id = ? and " + condition)
                .param(pool)
                .query(Integer.class)
                .single();
    }

    @Test
    void fellowsReadWordsWithoutBands() {
        var id = experts.interview(pool, fellow.id(), ExpertTestData.words("meer licht"));

        assertThat(Pages.read(one("/interviews/" + id)))
                .contains("meer licht")
                .doesNotContain("Wijzigen", "Taras", "Wie is het");
        assertThat(Pages.read(one("?own=1"))).doesNotContain("meer licht");
    }

    @Test
    void theWriterCorrectsAndTakesOut() {
        var id = experts.interview(pool, expert.id(), ExpertTestData.words("meer licht"));
        Pages.open(one("/interviews/" + id + "/change"));
        var form = find(InterviewForm.class).single();
        form.remarks.setValue("veel meer licht");
        test(form.save).click();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("veel meer licht");

        find(Folded.class).all().getLast().show();
        test(find(Button.class).withText("Het interview verwijderen").single()).click();
        assertThat(Pages.read(one(""))).doesNotContain("meer licht");
    }

    @Test
    void whoLeftThePoolTakesOutTheOwnFromTheListOfPools() {
        experts.interview(pool, expert.id(), ExpertTestData.words("meer licht"));
        assertThat(Pages.read("experts")).doesNotContain("waar u uit bent");
        database.sql("update pool_member set until = '2025-01-01' where person_id = ?")
                .param(expert.id())
                .update();
        assertThat(Pages.read("experts"))
                .contains("waar u uit bent", "Interview 1", "Over wonen")
                .doesNotContain("meer licht");
        find(Folded.class).single().show();
        test(find(Button.class).withText("Het interview verwijderen").single()).click();

        assertThat(stored("withdrawn_at is null")).isZero();
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("waar u uit bent");
    }

    @Test
    void oversightTakesOutByItsCode() {
        var interview = experts.interview(pool, expert.id(), ExpertTestData.words("meer licht"));
        asOversight();
        Pages.open(one("?tab=members"));
        find(Folded.class).all().getLast().show();
        var part = find(WithdrawPart.class).single();
        test(part.sure).click();
        assertThat(part.code.isInvalid()).isTrue();
        part.code.setValue(experts.code(interview));
        test(part.sure).click();

        assertThat(part.code.isInvalid()).isFalse();
        assertThat(stored("withdrawn_at is null")).isZero();
    }

    @Test
    void theListSaysHowManyInterviewsAreCounted() {
        for (var i = 0; i < 12; i++) {
            experts.interview(pool, expert.id(), ExpertTestData.words("meer licht"));
        }
        assertThat(Pages.read("experts")).contains("12 interviews").doesNotContain("geteld");
        experts.counted(pool, 11);
        assertThat(Pages.read("experts")).contains("12 interviews, waarvan 11 geteld: per telling hooguit 4");
    }

    @Test
    void oversightTicksAllAtOnce() {
        var other = experts.pool(here, "werk");
        asOversight();
        Pages.open("experts/" + other + "?tab=members");
        var part = find(MembersPart.class).single();
        test(part.all).click();
        var both = part.candidates.getValue();
        assertThat(both).hasSize(2);
        part.candidates.setValue(Set.of(both.iterator().next()));
        assertThat(part.all.isIndeterminate()).isTrue();
        test(part.all).click();
        assertThat(part.candidates.getValue()).isEqualTo(both);
        test(part.all).click();
        assertThat(part.candidates.getValue()).isEmpty();
    }

    @Test
    void oversightBeginsChangesAndFillsAPool() {
        asOversight();
        var view = (NewPoolView) Pages.open("experts/new");
        test(view.begin).click();
        assertThat(requireNonNull(view.form.question.fields.get(Languages.ENGLISH))
                        .isInvalid())
                .isTrue();
        view.form.question.fields.forEach((language, field) -> field.setValue("Vraag " + language));
        test(view.begin).click();
        assertThat(getCurrentView()).isInstanceOf(PoolView.class);

        assertThat(Pages.read(one("?tab=members"))).contains("Nadiia", "Taras", "Alle experts");
        assertThat(Pages.read(one("?tab=meetings"))).contains("Geen bijeenkomst gepland");
        var change = (ChangePoolView) Pages.open(one("/change"));
        change.form.keepDays.setValue(3);
        test(change.save).click();
        assertThat(change.form.keepDays.isInvalid()).isTrue();
        change.sure.setValue(true);
        test(change.close).click();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Gesloten");
        assertThat(find(Anchor.class).withText("De pool wijzigen").exists()).isFalse();
    }

    @Test
    void figuresAreCountedAndTold() {
        for (var i = 0; i < VoiceService.COUNTED_AT_ONCE / VoiceService.MOST_OF_ONE; i++) {
            var writer = data.aPerson("pv-writer-" + i).save().id();
            for (var j = 0; j < VoiceService.MOST_OF_ONE; j++) {
                experts.interview(pool, writer, ExpertTestData.words("meer licht"));
            }
        }
        assertThat(Pages.read(one("?tab=figures"))).contains("Nog niets geteld");
        test(find(FiguresPart.class).single().count).click();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("20 interviews geteld", "Van 20 interviews is hier nog geen groep te noemen");
        asOversight();
        Pages.open(one("?tab=figures"));
        assertThat(find(FiguresPart.class).single().count.isVisible()).isFalse();
        find(Folded.class).all().forEach(Folded::show);
        var form = find(PopulationForm.class).all().getFirst();
        requireNonNull(form.fields.get("WORKS")).setValue(-1);
        test(form.save).click();
        assertThat(requireNonNull(form.fields.get("WORKS")).isInvalid()).isTrue();
        requireNonNull(form.fields.get("WORKS")).setValue(60);
        requireNonNull(form.fields.get("DOES_NOT")).setValue(40);
        test(form.save).click();
        find(Folded.class).all().forEach(Folded::show);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("60%", "Deel van wie hier woont");
    }

    @Test
    void whatThePoolFoundIsTakenAlongFromItsFiguresAndItsInsights() {
        for (var tab : List.of("insights", "figures")) {
            Pages.open(one("?tab=" + tab));
            assertThat(find(FileLink.class)
                            .withText("Cijfers en inzichten (XLSX)")
                            .exists())
                    .isTrue();
        }
        Pages.open(one("?tab=questions"));
        assertThat(find(FileLink.class).exists()).isFalse();
    }

    @Test
    void aScreenCostsFewStatementsHoweverMuchThereIs() {
        var id = experts.interview(pool, expert.id(), ExpertTestData.words("meer licht"));
        var pages = List.of(
                "experts",
                one(""),
                one("?own=1&theme=" + experts.theme(pool, "leren") + "&language=nl&words=licht"),
                one("?tab=figures"),
                one("?tab=questions"),
                one("?tab=members"),
                one("?tab=meetings"),
                one("/interviews/new"),
                one("/interviews/" + id),
                one("/interviews/" + id + "/change"));
        // what is read once and kept
        statements.ofPage("experts");
        var few = pages.stream().map(page -> statements.ofPage(page).size()).toList();
        for (var i = 0; i < 50; i++) {
            experts.interview(pool, fellow.id(), ExpertTestData.words("meer licht"));
            experts.meeting(pool, "hier");
        }

        assertThat(pages.stream().map(page -> statements.ofPage(page).size()).toList())
                .isEqualTo(few);
        assertThat(few).allMatch(count -> count <= MOST_OF_A_SCREEN);
        asOversight();
        assertThat(statements.ofPage(one("?tab=members"))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(statements.ofPage("experts/new")).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(statements.ofPage(one("/change"))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }
}
