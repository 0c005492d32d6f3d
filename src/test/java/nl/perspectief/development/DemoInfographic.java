package nl.perspectief.development;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.infographic.InfographicDraft;
import nl.perspectief.infographic.InfographicService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Almere's pool heard and what comes of it, on one page. */
class DemoInfographic {

    private static final Duration AGO = Duration.ofDays(12);
    private static final int INSIGHTS = 4;
    private static final int ACTIONS = 6;

    private static final Texts TITLE = new Texts(
            "From empathy to perspective: what we heard",
            "Van empathie naar perspectief: wat we hoorden",
            "Від співчуття до перспективи: що ми почули");

    private static final Texts INTRO = new Texts(
            "Residents of the locations asked people they know what they need to build a life here. This is what they"
                    + " said, and what the city and its partners do about it.",
            "Bewoners van de locaties vroegen mensen die zij kennen wat ze nodig hebben om hier een leven op te bouwen."
                    + " Dit zeiden zij, en dit doen de stad en haar partners ermee.",
            "Мешканці локацій розпитали своїх знайомих, що їм потрібно, щоб облаштувати життя тут. Ось що вони сказали і"
                    + " що з цим роблять місто та його партнери.");

    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;

    DemoInfographic(JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    /** After the insights and the agenda, of which it tells. */
    void publish(Instant now) {
        var infographics = portal.getBean(InfographicService.class);
        var pool = database.sql("select min(id) from expert_pool")
                .query(Long.class)
                .single();
        var overseer = database.sql("select subject from person where email = 'oversight@perspectief.example'")
                .query(String.class)
                .single();
        deeds.at(now.minus(AGO), overseer, () -> {
            var choices = infographics.choices(pool);
            var insights = choices.insights().stream()
                    .filter(choosable -> isWhole(choosable.insight().text().title()))
                    .limit(INSIGHTS)
                    .toList();
            var draft = new InfographicDraft(
                    TITLE,
                    INTRO,
                    insights.stream()
                            .map(choosable -> choosable.insight().number())
                            .toList(),
                    choices.actions().stream()
                            .filter(action -> isWhole(action.title()))
                            .sorted(comparing(
                                    action -> choices.origins(action, insights).isEmpty()))
                            .limit(ACTIONS)
                            .map(ActionRow::number)
                            .toList());
            infographics.publish(
                    Languages.DUTCH,
                    pool,
                    draft,
                    infographics.preview(Languages.DUTCH, pool, draft).digest());
        });
    }

    private static boolean isWhole(Texts texts) {
        return Languages.ALL.stream().noneMatch(language -> texts.in(language).isEmpty());
    }
}
