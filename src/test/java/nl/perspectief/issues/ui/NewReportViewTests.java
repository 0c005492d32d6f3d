package nl.perspectief.issues.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.perspectief.Pages;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.Visibility;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

class NewReportViewTests extends IssueViewTest {

    @Autowired
    ReportService reports;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void aResident() {
        UI.getCurrent().setLocale(Languages.UKRAINIAN);
        place.as("resident");
    }

    @Test
    void categoriesStandInGroupsInTheReadersLanguage() {
        var text = open("issues/new");

        assertThat(text).contains("Ремонт", "Не працює ліфт", "Скарга").doesNotContain("Lift kapot");
    }

    @Test
    void aWordInAnyLanguageFindsACategory() {
        open("issues/new");

        test(step().search).setValue("lift");

        assertThat(findInView(Anchor.class)
                        .withText("Не працює ліфт\u00a0· Ремонт")
                        .exists())
                .isTrue();
        assertThat(step().choice.getElement().getTextRecursively()).doesNotContain("Wi-Fi");

        test(step().search).setValue("інше");

        assertThat(findInView(Anchor.class).withText("Інше").exists())
                .as("alone in its group, named once")
                .isTrue();
    }

    @Test
    void whatNoWordFindsIsSaidAboveTheChoice() {
        open("issues/new");

        test(step().search).setValue("<b>xyz</b>");

        assertThat(step().choice.getElement().getTextRecursively())
                .containsSubsequence("Нічого з цим словом немає", "Безпека", "Інше");
    }

    @Test
    void dangerIsHandledBeforeAnythingIsTyped() {
        open(form("safety.fire"));

        assertThat(view().getComponentAt(0).getElement().getTextRecursively()).contains("Спершу дзвоніть 112");
        assertThat(findInView(Anchor.class)
                        .withText("Зателефонувати 112")
                        .single()
                        .getHref())
                .isEqualTo("tel:112");
    }

    @Test
    void dangerIsSaidBeforeWhatOthersReported() {
        place.issues.report(place.wilg, place.manager, "safety.fire", Instant.now());

        assertThat(open(form("safety.fire"))).containsSubsequence("Спершу дзвоніть 112", "Зателефонувати 112", "Я теж");
    }

    @Test
    void whoCanReadItIsSaidBeforeItIsWritten() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(open(form("repair.lift"))).contains("Everybody at De Wilg can read this, without your name");
        assertThat(open(form("living.noise"))).contains("Only you, the managers of De Wilg and");
        assertThat(open(form("support.school"))).contains("Only you and the municipality’s oversight");
        assertThat(open(form("complaint.staff"))).contains("Nobody at De Wilg can, the managers neither");
    }

    @Test
    void thatNobodyReadsConfidentialReportsNowIsSaidBeforeItIsWritten() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
        var nobody = "There is nobody now who reads confidential reports.";

        assertThat(open(form("complaint.staff"))).doesNotContain(nobody);

        database.sql("update person_function set valid_until = utc_timestamp(6) where kind = 'CONFIDENTIAL_CONTACT'")
                .update();
        assertThat(open(form("complaint.staff"))).contains(nobody);
        assertThat(open(form("repair.lift"))).doesNotContain(nobody);

        data.aPerson("both")
                .save()
                .holds(FunctionKind.CONFIDENTIAL_CONTACT, place.town)
                .holds(FunctionKind.LOCATION_MANAGER, place.wilg);
        assertThat(open(form("complaint.staff")))
                .as("a contact who manages this location")
                .contains(nobody);
    }

    @Test
    void fewerMayReadItAndNeverMore() {
        open(form("living.noise") + "&readers=location");
        assertThat(view().readers.chosen()).isEqualTo(Visibility.PRIVATE);

        open(form("repair.lift") + "&readers=private");
        assertThat(view().readers.chosen()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void whatIsSentHasANumberAndSaysWhatHappensNext() {
        open(form("repair.lift"));
        view().place.setValue("Хол");
        view().text.setValue("Ліфт стоїть");

        test(view().send).click();

        var sent = mine();
        assertThat(sent.place()).isEqualTo("Хол");
        assertThat(sent.language()).isEqualTo("uk");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Ваше звернення: " + sent.number(), "Його розглянуть менеджери локації", "Першу відповідь");
    }

    @Test
    void theSameFormIsSentOnce() {
        var address = form("repair.lift") + "&draft=" + UUID.randomUUID();
        open(address);
        view().text.setValue("Ліфт стоїть");
        test(view().send).click();
        var number = mine().number();

        open(address);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("issues/" + number);
    }

    @Test
    void withoutWordsNothingIsSentAndTheSentenceStandsAtTheField() {
        open(form("repair.lift"));

        test(view().send).click();

        assertThat(view().text.isInvalid()).isTrue();
        assertThat(view().text.getErrorMessage()).isEqualTo("Напишіть щось.");
        assertThat(view().send.isEnabled()).isTrue();

        test(view().text).setValue("Ліфт");

        assertThat(view().text.isInvalid()).isFalse();
    }

    @Test
    void tooMuchIsRefusedAndStaysInTheFields() {
        open(form("repair.lift"));
        view().place.setValue("x".repeat(101));
        view().text.setValue("Ліфт");

        test(view().send).click();

        assertThat(view().place.isInvalid()).isTrue();
        assertThat(view().place.getErrorMessage()).contains("100").contains("101");
        assertThat(view().text.getValue()).isEqualTo("Ліфт");
    }

    @Test
    void aCategoryThatWasRetiredMeanwhileLeadsBackToTheChoice() {
        open(form("repair.lift"));
        view().text.setValue("Ліфт стоїть");
        database.sql("update issue_category set retired = true where id = ?")
                .param(place.issues.category(place.town, "repair.lift"))
                .update();
        entities.clear();

        test(view().send).click();

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Ця категорія більше не використовується");
        assertThat($(Notification.class).exists()).as("said once").isFalse();
        assertThat(step().choice.isVisible()).isTrue();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("draft=");
    }

    @Test
    void anotherCategoryTakesTheWordsAlong() {
        var draft = "&draft=" + UUID.randomUUID();
        open(form("complaint.staff") + draft);
        view().place.setValue("Хол");
        view().text.setValue("Мене образили");

        open("issues/new?" + draft.substring(1));
        open(form("complaint.privacy") + draft);

        assertThat(view().place.getValue()).isEqualTo("Хол");
        assertThat(view().text.getValue()).isEqualTo("Мене образили");
        open(form("complaint.privacy"));
        assertThat(view().text.getValue()).as("another report").isEmpty();
    }

    @Test
    void similarOnesAreAStepOfTheirOwn() {
        var number = place.reported("repair.lift");
        place.as("neighbour");

        var text = open(form("repair.lift"));
        assertThat(text).contains("Це одне з цих?", "Something is wrong").doesNotContain("Oksana");

        test(findInView(Button.class).withText("Я теж").single()).click();
        assertThat(reports.find(number).supported()).isTrue();
    }

    @Test
    void whoReportedItAlreadyIsToldSo() {
        place.reported("repair.lift");
        place.as("resident");

        assertThat(open(form("repair.lift")))
                .contains("Ви вже про це повідомили")
                .doesNotContain("Інші вже");
    }

    @Test
    void whoMeansAnotherOneGoesOn() {
        place.reported("repair.lift");
        place.as("neighbour");

        open(form("repair.lift") + "&another=yes");

        assertThat(view().send.isVisible()).isTrue();
    }

    @Test
    void whoHasSeveralLocationsSaysWhichFirst() {
        place.resident.holds(
                FunctionKind.COUNCIL_MEMBER,
                data.aLocation(place.town).named("De Berk").save());
        data.signIn("resident", "RESIDENT", "COUNCIL_MEMBER");

        assertThat(open("issues/new?place=Hal")).contains("Де це?", "De Berk", "De Wilg");
        assertThat(findInView(Anchor.class).withText("De Berk").single().getHref())
                .startsWith("issues/new?")
                .contains("at=de-berk", "place=Hal");
    }

    @Test
    void aCodeOnTheWallFillsInThePlace() {
        open(form("repair.lift") + "&at=de-wilg&place=Kamer 12");

        assertThat(view().place.getValue()).isEqualTo("Kamer 12");
    }

    @Test
    void aCodeOfAnotherLocationFillsInNoPlace() {
        var text = open(form("repair.lift") + "&at=de-berk&place=Kamer 12");

        assertThat(text).contains("Цей код — з іншої локації");
        assertThat(view().place.getValue()).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("category=");
    }

    @Test
    void whatIsConfidentialIsKeptInTheBrowserOnlyIfAgreed() {
        open(form("repair.lift"));
        assertThat(view().agreed.isVisible()).isFalse();

        open(form("complaint.staff"));
        assertThat(view().agreed.isVisible()).isTrue();
        assertThat(view().agreed.getValue()).isFalse();
    }

    @Test
    void scriptsAreText() {
        open(form("repair.lift") + "&place=" + "%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        view().text.setValue("<img src=x onerror=alert(1)>");
        test(view().send).click();

        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x")
                .doesNotContain("<img src=x");
    }

    @Test
    void nonsenseInTheAddressIsNoChoice() {
        assertThat(open("issues/new?category=1e9&draft=x&readers=all&at=nowhere"))
                .contains("Безпека")
                .doesNotContain("більше не використовується");
        assertThat(open("issues/new?category=999999999")).contains("Ця категорія більше не використовується");
    }

    @Test
    void everyStepCostsAtMostSixStatements() {
        place.issues.report(
                place.wilg, place.contact, "repair.lift", Instant.now().minus(1, ChronoUnit.HOURS));
        place.as("neighbour");

        assertThat(statements.during(() -> open("issues/new"))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(statements.during(() -> open(form("repair.lift")))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(statements.during(() -> open(form("repair.lift") + "&another=yes")))
                .hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private String form(String category) {
        return "issues/new?category=" + place.issues.category(place.town, category);
    }

    private ReportRow mine() {
        return reports.list(ReportFilter.of(Scope.MINE), Pageable.unpaged()).getFirst();
    }

    private CategoryStep step() {
        return findInView(CategoryStep.class).single();
    }

    private ReportForm view() {
        return findInView(ReportForm.class).single();
    }

    private String open(String address) {
        data.nextRequest();
        return Pages.read(address);
    }
}
