package nl.perspectief.quality.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.quality.TemplateRow;
import nl.perspectief.quality.TemplateStatus;

/** Templates in a choice. */
final class TemplateChoice {

    private static final String FULL = "full";

    private TemplateChoice() {}

    /** The newest published full one, or else any published one. */
    static Optional<TemplateRow> usual(List<TemplateRow> templates) {
        return templates.stream()
                .filter(template -> template.status() == TemplateStatus.PUBLISHED)
                .max(Comparator.comparing(TemplateChoice::isFull).thenComparingInt(TemplateRow::edition));
    }

    static boolean isFull(TemplateRow template) {
        return template.code().equals(FULL);
    }

    /** The name, with the edition where there are more of them. */
    static String name(TemplateRow template, List<TemplateRow> all, Locale language) {
        var alone = all.stream()
                        .filter(other -> other.code().equals(template.code()))
                        .count()
                == 1;
        var name = template.name().in(language);
        return alone ? name : name + " " + template.edition();
    }
}
