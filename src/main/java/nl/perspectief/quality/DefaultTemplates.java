package nl.perspectief.quality;

import java.io.IOException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.content.IndicatorContent;
import nl.perspectief.quality.content.TemplateCsv;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The template that comes with the portal, as the full round and as the short one. Others at start build on it. */
@Component
@Order(0)
class DefaultTemplates implements ApplicationRunner {

    private static final int EDITION = 1;

    private final TemplateImporter importer;

    DefaultTemplates(TemplateImporter importer) {
        this.importer = importer;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var content = TemplateCsv.read(new ClassPathResource("content/checklist-default.csv").getContentAsByteArray());
        importer.publish(
                "full",
                EDITION,
                new Texts("Full checklist", "Volledige checklist", "Повний чекліст"),
                content,
                _ -> true);
        importer.publish(
                "short",
                EDITION,
                new Texts("Short checklist", "Korte checklist", "Короткий чекліст"),
                content,
                IndicatorContent::inShort);
    }
}
