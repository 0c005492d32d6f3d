package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.content.IndicatorContent;
import nl.perspectief.quality.content.TemplateCsv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class TemplateImporterTests {

    @Autowired
    TemplateImporter importer;

    @Autowired
    JdbcClient database;

    private NewRows newRows;

    @BeforeEach
    void remember() {
        newRows = NewRows.sinceNow();
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void nodesThatStartAtOncePublishOneTemplate() throws Exception {
        var outcomes = AtOnce.run(2, () -> {
            publish(1);
            return "published";
        });

        assertThat(outcomes).containsOnly("published");
        assertThat(indicators(1)).isEqualTo(20);
    }

    @Test
    void anEditionThatIsThereStaysAsItIs() throws Exception {
        publish(1);
        publish(1);
        publish(2);

        assertThat(indicators(1)).isEqualTo(20);
        assertThat(indicators(2)).isEqualTo(20);
    }

    private void publish(int edition) throws Exception {
        importer.publish(
                "imported",
                edition,
                new Texts("x", "x", "x"),
                TemplateCsv.read(new ClassPathResource("content/checklist-default.csv").getContentAsByteArray()),
                IndicatorContent::inShort);
    }

    private int indicators(int edition) {
        return database.sql("""
                        select count(*) from indicator i join checklist_template t on t.id = i.template_id
                        where t.code = 'imported' and t.edition = ?
                        """).param(edition).query(Integer.class).single();
    }
}
