package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.math.BigDecimal;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.QualityTestData;
import nl.perspectief.quality.Round;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.Template;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ScoreExplanationTests extends SpringBrowserlessTest {

    @Autowired
    RoundService rounds;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private long round;

    @BeforeEach
    void aRoundWithEveryKindOfAnswer() {
        quality = new QualityTestData(database);
        var wilg = data.aLocation(data.aMunicipality("Waterdam").save()).save();
        var manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        round = data.aRound(wilg).save();
        quality.answerWell(round, manager);
        quality.change(round, "SAF-01", AnswerForm.NO, null);
        quality.change(round, "SAF-04", AnswerForm.PARTLY, null);
        quality.notApplicable(round, "SAF-06", "a new building");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        data.signIn("manager", Roles.LOCATION_MANAGER);
    }

    @Test
    void chipSaysPerCentClassAndShareAnswered() {
        var text = ScoreChip.of(safety().score(theme(safety()))).getElement().getTextRecursively();

        // (18 − 2 − 3 − 1) / (18 − 2) = 12 / 16
        assertThat(text).startsWith("75%, bad").endsWith("6 of the 6 that apply answered");
    }

    @Test
    void explanationAddsUpToTheScore() {
        var explanation = explained();

        assertThat(text(explanation)).contains("Σ 12 of 16 points = 75% → 75%");
        assertThat(titles(explanation))
                .containsExactly(
                        "Critical point that failed",
                        "What counts (5)",
                        "Left out: not applicable or not measured yet (2)");
        assertThat(lines(explanation))
                .anySatisfy(line -> assertThat(line).contains("SAF-01", "critical, failed", "weight 3 × 0 = 0"))
                .anySatisfy(line -> assertThat(line).contains("SAF-04", "partly met", "weight 2 × 0.5 = 1"))
                .anySatisfy(line -> assertThat(line).contains("SAF-08", "does not count", "weight 2"));
    }

    @Test
    void cutOffFigureShowsWhichWayItIsRounded() {
        quality.change(round, "SAF-01", AnswerForm.YES, null);
        quality.change(round, "SAF-06", AnswerForm.YES, null);
        quality.change(round, "SAF-05", AnswerForm.NUMBER, new BigDecimal(13));

        // (18 − 1 − 2) / 18 = 83.333…
        assertThat(text(explained())).contains("Σ 15 of 18 points = 83.33%… → 83%");
    }

    @Test
    void numbersAreWrittenTheReadersWay() {
        UI.getCurrent().setLocale(Languages.DUTCH);

        assertThat(lines(explained())).anySatisfy(line -> assertThat(line).contains("gewicht 2 × 0,5 = 1"));
    }

    private Round safety() {
        data.nextRequest();
        return rounds.find(round);
    }

    private static Template.Theme theme(Round round) {
        return round.template().themes().getFirst();
    }

    private ScoreExplanation explained() {
        var found = safety();
        var explanation =
                new ScoreExplanation(found.score(theme(found)), theme(found).indicators());
        explanation.setOpen(true);
        UI.getCurrent().add(explanation);
        return explanation;
    }

    private static String text(ScoreExplanation explanation) {
        return explanation.getElement().getTextRecursively();
    }

    private List<String> titles(ScoreExplanation explanation) {
        return $(H3.class, explanation).all().stream().map(H3::getText).toList();
    }

    private List<String> lines(ScoreExplanation explanation) {
        return $(ListItem.class, explanation).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
