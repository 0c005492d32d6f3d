package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.base.ui.DayPicker;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.quality.QualityTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ThemeViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private long round;
    private TestData.Person manager;

    @BeforeEach
    void anOpenRoundOfTheManager() {
        var here = data.aMunicipality("Waterdam").save();
        var wilg = data.aLocation(here).named("De Wilg").save();
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("council").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        round = data.aRound(wilg).of("full").save();
        data.signIn("manager", Roles.LOCATION_MANAGER);
    }

    @Test
    void aTapStoresTheAnswerAndSaysSo() {
        open("T1");

        choose("SAF-04", "PARTLY");

        assertThat(stored("SAF-04")).isEqualTo("PARTLY");
        assertThat(textOf("SAF-04")).contains("✓ bewaard").contains("deels");
    }

    @Test
    void anIndicatorsAddressLeadsToItsTheme() {
        open("SAF-04");

        assertThat(textOf("SAF-04")).isNotEmpty();
    }

    @Test
    void numberTakesACommaAndAPoint() {
        open("T2");

        type("SPA-02", "2,25");
        assertThat(number("SPA-02")).isEqualTo("2.250");
        type("SPA-02", "2.5");
        assertThat(number("SPA-02")).isEqualTo("2.500");
    }

    @Test
    void whatIsNoNumberIsNotStoredAndStaysInTheField() {
        open("T2");

        type("SPA-02", "hoog");

        var field = inCard("SPA-02", TextField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage())
                .isEqualTo("Vul een getal in zoals 4, 3,5 of 1000. Het is nog niet bewaard.");
        assertThat(field.getValue()).isEqualTo("hoog");
        assertThat(stored("SPA-02")).isEmpty();
    }

    @Test
    void aNumberOutsideAnySenseIsRefusedWithItsBound() {
        open("T2");

        type("SPA-02", "250");

        var field = inCard("SPA-02", TextField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("10");
        assertThat(stored("SPA-02")).isEmpty();
    }

    @Test
    void aFailedCriticalPointAsksForRemarkAndWhoMendsItByWhen() {
        open("T1");
        assertThat(find(DayPicker.class).from(card("SAF-01")).all()).noneMatch(Component::isVisible);

        choose("SAF-01", "NO");

        assertThat(remark("SAF-01").isRequiredIndicatorVisible()).isTrue();
        assertThat(inCard("SAF-01", DayPicker.class).isRequiredIndicatorVisible())
                .isTrue();
        assertThat(find(TextField.class).from(card("SAF-01")).single().isRequiredIndicatorVisible())
                .isTrue();
    }

    @Test
    void notApplicableIsAnAnswerOnceThereIsAReason() {
        open("T1");

        tick(inCard("SAF-04", Tick.class));
        assertThat(textOf("SAF-04")).contains("nog te controleren");
        test(find(TextArea.class).from(card("SAF-04")).first()).setValue("Er is maar één verdieping");

        assertThat(stored("SAF-04")).isEqualTo("NOT_APPLICABLE");
        assertThat(textOf("SAF-04")).doesNotContain("nog te controleren");
    }

    @Test
    void neverIsAnAnswerWhereTheNumberCountsTheTimeSince() {
        open("T1");

        tick(find(Tick.class)
                .from(card("SAF-05"))
                .withCondition(box -> "Nooit".equals(box.getElement().getProperty("label")))
                .single());

        assertThat(stored("SAF-05")).isEqualTo("NEVER");
        assertThat(remark("SAF-05").isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void aConflictShowsBothAndTheirsCanStay() {
        open("T1");
        answeredByAnother("SAF-04", "NO");

        choose("SAF-04", "YES");

        assertThat(stored("SAF-04")).isEqualTo("NO");
        assertThat(textOf("SAF-04")).contains("Nee").contains("Van u, nog niet bewaard: Ja");
        test(button("SAF-04", "Laten zoals het nu is")).click();
        assertThat(stored("SAF-04")).isEqualTo("NO");
        assertThat(inCard("SAF-04", Choices.class).getValue()).isEqualTo("NO");
    }

    @Test
    void aConflictShowsBothAndMineCanBeTaken() {
        open("T1");
        answeredByAnother("SAF-04", "NO");
        choose("SAF-04", "YES");

        test(button("SAF-04", "De mijne eroverheen bewaren")).click();

        assertThat(stored("SAF-04")).isEqualTo("YES");
        assertThat(textOf("SAF-04")).doesNotContain("Van u, nog niet bewaard");
    }

    @Test
    void aTooLongRemarkIsNotStoredAndStaysInTheField() {
        open("T1");
        var text = "x".repeat(100_000);

        test(remark("SAF-04")).setValue(text);

        assertThat(remark("SAF-04").isInvalid()).isTrue();
        assertThat(remark("SAF-04").getErrorMessage()).contains("4.000").contains("100.000");
        assertThat(remark("SAF-04").getValue()).isEqualTo(text);
        assertThat(database.sql("select count(*) from answer where checklist_id = ?")
                        .param(round)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void lastTimeIsShownAndCopiedOnlyByATap() {
        var wilg = database.sql("select location_id from checklist where id = ?")
                .param(round)
                .query(Long.class)
                .single();
        var before = lastRoundAt(wilg);
        new QualityTestData(database).answerWell(before, manager);
        open("T1");
        assertThat(textOf("SAF-04")).contains("Vorige keer: Ja");
        assertThat(stored("SAF-04")).isEmpty();

        test(button("SAF-04", "Nu hetzelfde")).click();

        assertThat(stored("SAF-04")).isEqualTo("YES");
    }

    @Test
    void whatResidentsAnswerIsNotMeasuredYetAndNotAsked() {
        open("T1");

        assertThat(textOf("SAF-08")).contains("nog niet gemeten");
        assertThat(find(Choices.class).from(card("SAF-08")).exists()).isFalse();
    }

    @Test
    void councilReadsASubmittedRoundAndChangesNothing() {
        database.sql("update checklist set status = 'SUBMITTED', submitted_at = now(6), submitted_by = ? where id = ?")
                .param(manager.id())
                .param(round)
                .update();
        data.signIn("council", Roles.COUNCIL_MEMBER);

        open("T1");

        assertThat(find(Choices.class).exists()).isFalse();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    private long lastRoundAt(long locationId) {
        database.sql("""
                        insert into checklist (version, location_id, template_id, period_from, period_until, due_date,
                            status, submitted_at, submitted_by)
                        select 0, ?, template_id, '2024-01-01', '2024-06-30', '2024-06-30', 'SUBMITTED',
                            '2024-06-30 10:00:00', ?
                        from checklist where id = ?
                        """).param(locationId).param(manager.id()).param(round).update();
        return database.sql("select last_insert_id()").query(Long.class).single();
    }

    @Test
    void aButtonThatIsNotThereGivesNoAnswer() {
        open("T1");

        choose("SAF-04", "SIDEWAYS");

        assertThat(textOf("SAF-04")).doesNotContain("bewaard");
    }

    private void open(String theme) {
        UI.getCurrent().setLocale(Languages.DUTCH);
        navigate("checklists/" + round + "/" + theme, ThemeView.class);
    }

    private IndicatorCard card(String code) {
        return find(IndicatorCard.class).withId(code).single();
    }

    private <T extends Component> T inCard(String code, Class<T> type) {
        return find(type).from(card(code)).first();
    }

    private TextArea remark(String code) {
        return find(TextArea.class).from(card(code)).withLabel("Opmerking").single();
    }

    private Button button(String code, String text) {
        return find(Button.class).from(card(code)).withText(text).single();
    }

    /** As the browser does it, whose messages anybody can write. */
    private void choose(String code, String button) {
        fromBrowser(inCard(code, Choices.class), "value", button);
    }

    private static void tick(Tick box) {
        fromBrowser(box, "checked", true);
    }

    private static void fromBrowser(Component field, String property, Serializable value) {
        var properties = field.getElement().getNode().getFeature(ElementPropertyMap.class);
        try {
            properties.deferredUpdateFromClient(property, value).run();
        } catch (PropertyChangeDeniedException notSynchronized) {
            throw new AssertionError(notSynchronized);
        }
    }

    private void type(String code, String text) {
        test(inCard(code, TextField.class)).setValue(text);
    }

    private String textOf(String code) {
        return card(code).getElement().getTextRecursively();
    }

    private void answeredByAnother(String code, String form) {
        database.sql("""
                        insert into answer (version, checklist_id, indicator_id, form, reason, remark, mender,
                            answered_by, answered_at)
                        select 0, c.id, i.id, ?, '', '', '', ?, now(6)
                        from checklist c join indicator i on i.template_id = c.template_id and i.code = ?
                        where c.id = ?
                        """)
                .param(form)
                .param(manager.id())
                .param(code)
                .param(round)
                .update();
    }

    private String stored(String code) {
        return answer(code, "form");
    }

    private String number(String code) {
        return answer(code, "number");
    }

    private String answer(String code, String column) {
        return database.sql("select ifnull(a." + column + ", '')"
                        + " from indicator i join checklist c on c.template_id = i.template_id"
                        + " left join answer a on a.indicator_id = i.id and a.checklist_id = c.id"
                        + " where c.id = ? and i.code = ?")
                .param(round)
                .param(code)
                .query(String.class)
                .single();
    }
}
