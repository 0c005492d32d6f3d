package nl.perspectief.council.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CouncilViewTests extends SpringBrowserlessTest {

    private static final Instant THEN = Instant.parse("2022-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2023-02-28T23:00:00Z");

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private TestData.Municipality here;
    private TestData.Location wilg;

    @BeforeEach
    void aCouncil() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        var councils = new CouncilTestData(database);
        councils.of(wilg);
        councils.of(here);
        data.aPerson("cv-chair").named("Oksana").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("cv-member").named("Andrii").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        data.aPerson("cv-resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("cv-oversight").save().holds(FunctionKind.OVERSIGHT, here);
    }

    @Test
    void residentsReadWhoSitsInItAndByWhichRules() {
        data.signIn("cv-resident", Roles.RESIDENT);

        assertThat(Pages.read("council/de-wilg"))
                .contains(
                        "Bewonersraad De Wilg",
                        "Bewonersraden",
                        "2 leden",
                        "Oksanavoorzitter",
                        "voorzitter\u00a0· sinds 1 januari 2024",
                        "lid\u00a0· sinds 1 januari 2024",
                        "als 2 andere leden het steunen",
                        "minstens 50%",
                        "meer mensen voor stemmen dan tegen",
                        "binnen 42 dagen",
                        "binnen 14 dagen",
                        "nog 3 dagen")
                .doesNotContain("Reglement wijzigen", "Een lid benoemen");
        assertThat(Pages.read("council/city_waterdam")).contains("Bewonersraad van heel Waterdam", "Nog geen leden");
    }

    @Test
    void chairChangesTheRulesAndOversightAppoints() {
        data.signIn("cv-chair", Roles.COUNCIL_MEMBER);
        assertThat(Pages.read("council/de-wilg"))
                .contains("Reglement wijzigen")
                .doesNotContain("Een lid benoemen", "Bewonersraden");

        data.signIn("cv-member", Roles.COUNCIL_MEMBER);
        assertThat(Pages.read("council/de-wilg")).doesNotContain("Reglement wijzigen");

        data.signIn("cv-oversight", Roles.OVERSIGHT);
        assertThat(Pages.read("council/de-wilg")).contains("Een lid benoemen").doesNotContain("Reglement wijzigen");
    }

    @Test
    void whoCannotSignInIsKnownToThoseWhoKeepTheCouncil() {
        database.sql("update person set deactivated = true where subject = 'cv-member'")
                .update();
        data.signIn("cv-chair", Roles.COUNCIL_MEMBER);
        assertThat(Pages.read("council/de-wilg")).contains("1 lid", "account gedeactiveerd");

        data.signIn("cv-resident", Roles.RESIDENT);
        assertThat(Pages.read("council/de-wilg")).contains("1 lid", "Andrii").doesNotContain("account gedeactiveerd");
    }

    @Test
    void whoBeginsLaterIsNamedAndNotCounted() {
        data.aPerson("cv-later")
                .named("Bohdan")
                .save()
                .give(FunctionKind.COUNCIL_MEMBER, here, wilg, Instant.parse("2090-01-01T00:00:00Z"), null);
        data.signIn("cv-resident", Roles.RESIDENT);

        assertThat(Pages.read("council/de-wilg")).contains("2 leden", "Bohdanbegint later", "vanaf 1 januari 2090");
    }

    @Test
    void formerMembersComeOnRequest() {
        for (int number = 0; number <= FormerMembers.PAGE; number++) {
            data.aPerson("cv-former-" + number)
                    .named("Ivan " + number)
                    .save()
                    .give(FunctionKind.COUNCIL_SECRETARY, here, wilg, THEN, UNTIL.minusSeconds(number * 86_400L));
        }
        data.signIn("cv-resident", Roles.RESIDENT);
        assertThat(Pages.read("council/de-wilg")).doesNotContain("Ivan 0");
        var former = find(FormerMembers.class).single();

        test(former.more).click();

        assertThat(former.getElement().getTextRecursively())
                .contains("Ivan 0", "secretaris\u00a0· 1 maart 2022 tot en met 28 februari 2023");
        assertThat(former.list.getChildren()).hasSize(FormerMembers.PAGE);
        test(former.more).click();
        assertThat(former.list.getChildren()).hasSize(FormerMembers.PAGE + 1);
        assertThat(former.more.isVisible()).isFalse();
        assertThat(Pages.read("council/de-wilg?former=2")).contains("Ivan 0", "Ivan " + FormerMembers.PAGE);
        assertThat(statements.during(() -> Pages.read("council/de-wilg?former=3")))
                .hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    @Test
    void othersCouncilsAreNotFound() {
        new CouncilTestData(database)
                .of(data.aLocation(data.aMunicipality("Zanddorp").save())
                        .named("De Els")
                        .save());
        data.signIn("cv-member", Roles.COUNCIL_MEMBER);

        assertThat(Pages.read("council/city_waterdam")).contains("Niet gevonden");
        assertThat(Pages.read("council/de-els")).contains("Niet gevonden").doesNotContain("De Els");
        assertThat(Pages.read("council/De_Wilg!")).contains("Niet gevonden");
    }

    @Test
    void readersOfUkrainianReadItInUkrainian() {
        UI.getCurrent().setLocale(Languages.UKRAINIAN);
        data.signIn("cv-resident", Roles.RESIDENT);

        assertThat(Pages.read("council/de-wilg"))
                .contains("Рада мешканців De Wilg", "2 члени", "голова", "ще 2 члени ради", "протягом 42 днів");
    }
}
