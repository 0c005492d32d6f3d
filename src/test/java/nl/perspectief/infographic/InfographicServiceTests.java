package nl.perspectief.infographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.TestData.Person;
import nl.perspectief.agenda.AgendaTestData;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.Tone;
import nl.perspectief.infographic.poster.Poster;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InfographicServiceTests {

    private static final int HEARD = 25;

    @Autowired
    InfographicService infographics;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private TestData.Municipality here;
    private TestData.Location location;
    private ExpertTestData experts;
    private Person overseer;
    private long pool;
    private long theme;
    private int insight;
    private String action;

    @BeforeEach
    void aPoolThatHeardSomething() {
        here = data.aMunicipality("Waterdam").save();
        location = data.aLocation(here).named("Havenzicht").save();
        overseer = data.aPerson("ig-overseer").save().holds(FunctionKind.OVERSIGHT, here);
        var expert = data.aPerson("ig-expert").save().holds(FunctionKind.EXPERT, here);
        var speaker = data.aPerson("ig-speaker").named("Sofie Spreker").save().holds(FunctionKind.PARTNER, here);
        experts = new ExpertTestData(database);
        pool = experts.pool(here, "wonen", expert);
        theme = experts.theme(pool, "licht");
        insight = experts.insight(pool, theme, "donkere gangen");
        said(expert, insight, 7);
        for (var i = 0; i < 5; i++) {
            experts.interview(pool, expert.id(), ExpertTestData.words("Van licht weet ik niets."));
        }
        experts.weigh(pool);
        experts.counted(pool, HEARD);
        var agenda = new AgendaTestData(context);
        var organisation = agenda.organisation(location, "Woonstichting", overseer);
        agenda.join(organisation, speaker, overseer);
        agenda.proposed(location, organisation, overseer);
        agenda.accepted(location, organisation, overseer, speaker);
        database.sql(
                        "update action set title_en = concat('In English ', title_nl), title_uk = concat('Про ', title_nl)")
                .update();
        oversee();
        action = infographics.choices(pool).actions().getFirst().number();
    }

    private void said(Person expert, int insight, int people) {
        for (var i = 0; i < people; i++) {
            var interview = experts.interview(pool, expert.id(), ExpertTestData.words("Het is te donker."));
            experts.passage(interview, "Het is te donker.", theme, Tone.NEGATIVE, experts.insightId(pool, insight));
        }
    }

    private void oversee() {
        data.signIn(overseer.subject(), Roles.OVERSIGHT);
    }

    private InfographicDraft draft(List<Integer> insights, List<String> actions) {
        return InfographicTestData.draft("wonen", insights, actions);
    }

    /** After a look at it. */
    private long publish(long pool, InfographicDraft draft) {
        return infographics.publish(
                Languages.DUTCH,
                pool,
                draft,
                infographics.preview(Languages.DUTCH, pool, draft).digest());
    }

    private InfographicDraft draft() {
        return draft(List.of(insight), List.of(action));
    }

    @Test
    void itTellsWhatWasCountedChosenAndPromised() {
        var poster = infographics.find(Languages.DUTCH, publish(pool, draft())).poster();

        assertThat(poster.title()).isEqualTo("Over wonen");
        assertThat(poster.note()).startsWith("Aantallen interviews");
        assertThat(poster.figures()).extracting(Poster.Figure::number).containsExactly("1", "25");
        assertThat(poster.themes())
                .as("only those of which something was found")
                .containsExactly(new Poster.Theme("Over licht", "6 interviews of meer", 1));
        assertThat(poster.insights())
                .containsExactly(new Poster.Saying("Over donkere gangen", "Over licht\u00a0· 6 interviews of meer"));
        assertThat(poster.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo("Aangenomen");
            assertThat(promise.organisation()).isEqualTo("Woonstichting Havenzicht");
            assertThat(promise.title()).contains("Havenzicht");
            assertThat(promise.until()).startsWith("uiterlijk");
        });
    }

    @Test
    void whereMoreWasRecordedThanCountedItSaysSo() {
        for (var i = 0; i < HEARD; i++) {
            experts.interview(pool, overseer.id(), ExpertTestData.words("Van licht weet ik niets."));
        }
        assertThat(published().note()).startsWith("Van 37 interviews zijn er 25 geteld, per telling hooguit 4");
    }

    @Test
    void whatIsLateIsSaidToBeLateAndWhatFewSaidIsNotWhatWasHeardMost() {
        assertThat(published().insightsTitle()).isEqualTo("Wat we het meest hoorden");
        database.sql("update action set deadline = '2026-01-31' where accepted_at is not null")
                .update();
        database.sql("update insight_weight set weight = 0, positive = null, negative = null where insight_id in ("
                        + "select id from insight where pool_id = ?)")
                .param(pool)
                .update();

        var late = published();
        assertThat(late.insightsTitle()).isEqualTo("Wat we hoorden");
        assertThat(late.promises())
                .extracting(Poster.Promise::until)
                .containsExactly("te laat: uiterlijk 31 januari 2026");
    }

    private Poster published() {
        return infographics.find(Languages.DUTCH, publish(pool, draft())).poster();
    }

    @Test
    void eachLanguageHasItsFiles() {
        var id = publish(pool, draft());

        for (var language : Languages.ALL) {
            assertThat(infographics.find(language, id).poster().language()).isEqualTo(language.getLanguage());
            assertThat(file(language, id, InfographicFile.SVG)).startsWith("<svg");
            assertThat(file(language, id, InfographicFile.PNG)).contains("PNG");
            assertThat(file(language, id, InfographicFile.A4)).startsWith("%PDF");
            assertThat(file(language, id, InfographicFile.A3)).startsWith("%PDF");
        }
        assertThat(infographics.find(Languages.UKRAINIAN, id).svg()).contains("Про wonen", "6 інтерв’ю або більше");
    }

    private String file(Locale language, long id, InfographicFile file) {
        return new String(infographics.file(language, id, file), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void whatWasPublishedStaysWhenFiguresAndTextsChange() {
        var id = publish(pool, draft());
        var before = infographics.find(Languages.DUTCH, id);
        experts.counted(pool, 20);
        database.sql("update insight set title_nl = 'Anders' where pool_id = ?")
                .param(pool)
                .update();

        assertThat(infographics.find(Languages.DUTCH, id)).isEqualTo(before);
        assertThat(infographics
                        .preview(Languages.DUTCH, pool, draft())
                        .pictures()
                        .get(Languages.DUTCH))
                .contains("45", "Anders");
    }

    @Test
    void whatChangedSinceSomebodyLookedIsNotPublished() {
        var seen = infographics.preview(Languages.DUTCH, pool, draft()).digest();
        database.sql("update insight set title_nl = 'Anders' where pool_id = ?")
                .param(pool)
                .update();

        refused("infographic.bad.changed", () -> infographics.publish(Languages.DUTCH, pool, draft(), seen));
        assertThat(infographics.list(Languages.DUTCH, pool, Pageable.unpaged())).isEmpty();
    }

    @Test
    void whatMayTellWhoSomebodyIsIsSaidBeforeItIsPublished() {
        assertThat(infographics
                        .preview(Languages.DUTCH, pool, draft(List.of(insight), List.of()))
                        .suspicions())
                .isEmpty();
        var named = new InfographicDraft(
                new Texts("Light", "Vraag het aan Petro", "Світло"),
                new Texts("a", "bel 0612345678", "в"),
                List.of(insight),
                List.of());

        assertThat(infographics.preview(Languages.DUTCH, pool, named).suspicions())
                .containsExactly("Petro", "0612345678");
    }

    @Test
    void whatIsTakenBackNobodyReads() {
        var id = publish(pool, draft());
        data.signIn("ig-expert", Roles.EXPERT);
        assertThat(infographics.find(Languages.DUTCH, id).overseen()).isFalse();
        oversee();
        assertThat(infographics.find(Languages.DUTCH, id).overseen()).isTrue();
        infographics.withdraw(id);

        assertThat(infographics.list(Languages.DUTCH, null, Pageable.unpaged())).isEmpty();
        gone(() -> infographics.find(Languages.DUTCH, id));
        gone(() -> infographics.file(Languages.DUTCH, id, InfographicFile.A4));
        gone(() -> infographics.withdraw(id));
        assertThat(database.sql("select count(*) from infographic_page where infographic_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .as("what is left of what it said")
                .isZero();
        assertThat(publish(pool, draft())).as("the same again").isNotEqualTo(id);
    }

    @Test
    void theDatabaseItselfKeepsWhatIsPublishedAndWhatIsTakenBack() {
        var id = publish(pool, draft());
        kept("until it is taken back", "delete from infographic_page where infographic_id = ?", id);
        infographics.withdraw(id);
        kept("stays so", "update infographic set withdrawn_at = null, withdrawn_by = null where id = ?", id);
    }

    private void kept(String message, String statement, long id) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(statement).param(id).update())
                .havingRootCause()
                .withMessageContaining(message);
    }

    private static void gone(Runnable deed) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(deed::run);
    }

    @Test
    void noPersonStandsOnIt() {
        var id = publish(pool, draft());

        for (var language : Languages.ALL) {
            assertThat(infographics.find(language, id).toString()).doesNotContain("Sofie", "Spreker");
        }
    }

    @Test
    void whatIsOnlyProposedCanNotBePromised() {
        assertThat(infographics.choices(pool).actions()).hasSize(1);
        var proposed = database.sql("select number from action where state = 'PROPOSED'")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(proposed).isNotEmpty();

        refused("infographic.bad.gone", () -> publish(pool, draft(List.of(insight), proposed)));
    }

    @Test
    void whoIsOnlyAskedPromisedNothing() {
        var agenda = new AgendaTestData(context);
        var asked = agenda.organisation(location, "Ijsclub", overseer);
        var gave = database.sql("select organisation_id from action where number = ?")
                .param(action)
                .query(Long.class)
                .single();
        context.getBean(OrganisationService.class).handOver(gave, 0, asked);

        assertThat(infographics.choices(pool).actions()).isEmpty();
        refused("infographic.bad.gone", () -> publish(pool, draft()));
    }

    @Test
    void aPoolThatCountedNothingHasNone() {
        var other = experts.pool(here, "werk");
        experts.weigh(other);

        assertThat(infographics.choices(other).enough()).isFalse();
        refused("infographic.bad.nothing", () -> publish(other, draft()));
    }

    @Test
    void whatIsNotInEachLanguageIsNamed() {
        var other = experts.insight(pool, theme, "lawaai");
        said(overseer, other, 6);
        experts.weigh(pool);
        database.sql("update insight set title_uk = '' where pool_id = ?")
                .param(pool)
                .update();
        database.sql("update action set title_en = '', title_uk = ''").update();

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() ->
                        infographics.preview(Languages.DUTCH, pool, draft(List.of(insight, other), List.of(action))))
                .satisfies(bad -> assertThat(bad.all())
                        .allMatch(fault -> fault.key().equals("infographic.bad.untranslated"))
                        .extracting(fault -> fault.arguments()[0])
                        .satisfiesExactly(
                                said -> assertThat(said)
                                        .asString()
                                        .isEqualTo(
                                                "%d\u00a0· Over donkere gangen, niet in het Oekraïens; %d\u00a0· Over lawaai, niet in het Oekraïens"
                                                        .formatted(insight, other)),
                                said -> assertThat(said)
                                        .asString()
                                        .startsWith(action)
                                        .endsWith(", niet in het Oekraïens, Engels")));
        refused(
                "words.bad.eachLanguage",
                () -> new InfographicDraft(
                        new Texts("Light", "Licht", " "), new Texts("", "", ""), List.of(insight), List.of()));
        refused(
                "words.bad.eachLanguage",
                () -> new InfographicDraft(
                        new Texts("Light", "Licht", "Світло"), new Texts("", "Zo", ""), List.of(insight), List.of()));
    }

    @Test
    void whatDoesNotFitIsRefusedInItsLanguageAndNothingIsKept() {
        var wide = "Щ".repeat(InfographicDraft.LONGEST_INTRO);
        var others = IntStream.rangeClosed(2, 5)
                .map(_ -> experts.insight(pool, theme, "x"))
                .boxed()
                .toList();
        experts.weigh(pool);
        database.sql("update insight set title_uk = ? where pool_id = ?")
                .params("Щ ".repeat(60).strip(), pool)
                .update();
        database.sql("update pool_theme set name_uk = ? where pool_id = ?")
                .params("Щ".repeat(60), pool)
                .update();
        database.sql("update theme_weight set weight = 6").update();
        var draft = new InfographicDraft(
                new Texts("A", "B", "Щ".repeat(InfographicDraft.LONGEST_TITLE)),
                new Texts("A", "B", wide),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(insight), others.stream())
                        .toList(),
                List.of(action));
        database.sql("update action set title_uk = ?").param("Щ".repeat(150)).update();

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> publish(pool, draft))
                .satisfies(bad -> {
                    assertThat(bad.key()).isEqualTo("infographic.bad.overfull");
                    assertThat(bad.field()).isEqualTo("title.uk");
                });
    }

    @Test
    void tooManyAreTooMany() {
        var six = IntStream.rangeClosed(1, 6).boxed().toList();

        refused("infographic.bad.many", () -> draft(six, List.of()));
        refused("infographic.bad.noInsight", () -> draft(List.of(), List.of()));
        refused(
                "infographic.bad.many",
                () -> draft(
                        List.of(1),
                        six.stream().map(i -> "A-2026-000" + i).toList().stream()
                                .flatMap(number -> java.util.stream.Stream.of(number, number + "0"))
                                .toList()));
    }

    @Test
    void theSameIsPublishedOnce() {
        publish(pool, draft());

        refused("infographic.bad.published", () -> publish(pool, draft()));
        assertThat(infographics.list(Languages.DUTCH, pool, Pageable.unpaged())).hasSize(1);
    }

    @Test
    void whoHasAFunctionThereReadsItButNoPartner() {
        var id = publish(pool, draft());
        data.signIn("ig-expert", Roles.EXPERT);
        assertThat(infographics.list(Languages.DUTCH, null, Pageable.unpaged())).hasSize(1);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> {
            var there = data.aMunicipality("Elders").save();
            data.aPerson("ig-elsewhere").save().holds(FunctionKind.OVERSIGHT, there);
            data.signIn("ig-elsewhere", Roles.OVERSIGHT);
            infographics.find(Languages.DUTCH, id);
        });
        assertThat(infographics.list(Languages.DUTCH, null, Pageable.unpaged())).isEmpty();
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(deed::run)
                .satisfies(bad -> assertThat(bad.key()).isEqualTo(key));
    }
}
