package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.base.text.Texts;
import nl.perspectief.experts.InsightDraft;
import org.junit.jupiter.api.Test;

class DemoInterviewsTests {

    @Test
    void someSixtyPeopleSayWhatTheyNeedAndNotWhoTheyAre() {
        var rows = DemoFile.read("demo-interviews.csv");

        assertThat(rows).hasSizeBetween(55, 65);
        assertThat(rows.stream().map(row -> row.getField("theme")).distinct()).hasSize(9);
        assertThat(Suspicion.in(rows.stream().flatMap(row -> Stream.of(row.getField("text"), row.getField("more")))))
                .isEmpty();
    }

    @Test
    void insightsTellNobodysName() {
        for (var row : DemoFile.read("demo-insights.csv")) {
            assertThat(InsightDraft.suspicions(
                            new Texts(row.getField("en"), row.getField("nl"), row.getField("uk")),
                            new Texts(row.getField("text_en"), row.getField("text_nl"), row.getField("text_uk"))))
                    .as(row.getField("code"))
                    .isEmpty();
        }
    }
}
