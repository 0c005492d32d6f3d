package nl.perspectief.issues.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.perspectief.issues.Candidate;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.StandardText;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import nl.perspectief.issues.StandardTextService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What those who handle reports choose from; each is asked for only when it is shown. */
@Component
class HandlingDesk {

    private static final int MOST_OFFERED = 20;

    /** More than a location has open, so that none about the same is missed. */
    private static final int MOST_LOOKED_AT = 200;

    private final HandlingService handling;
    private final ReportService reports;
    private final CategoryService categories;
    private final StandardTextService texts;

    HandlingDesk(
            HandlingService handling, ReportService reports, CategoryService categories, StandardTextService texts) {
        this.handling = handling;
        this.reports = reports;
        this.categories = categories;
        this.texts = texts;
    }

    HandlingService handling() {
        return handling;
    }

    ReportService reports() {
        return reports;
    }

    List<Candidate> candidates(ReportRow report) {
        return handling.candidates(report.number());
    }

    /** Of all that the user handles, by name. */
    List<Category> categories(Locale language) {
        return byName(categories.choice(), language);
    }

    /** Those that the report can get, by name. */
    List<Category> categories(ReportRow report, Locale language) {
        return byName(categories.choiceFor(report.number()), language);
    }

    private static List<Category> byName(List<Category> choice, Locale language) {
        return choice.stream()
                .sorted((one, other) -> one.content()
                        .name()
                        .in(language)
                        .compareToIgnoreCase(other.content().name().in(language)))
                .toList();
    }

    /** Open reports of the same location, those about the same first. */
    List<ReportRow> others(ReportRow report, String words) {
        return reports
                .list(
                        ReportFilter.of(Scope.WORK).at(report.locationId()).withWords(words),
                        PageRequest.ofSize(MOST_LOOKED_AT))
                .stream()
                .filter(other -> !other.number().equals(report.number()))
                .sorted(Comparator.comparing(other -> !other.category().equals(report.category())))
                .limit(MOST_OFFERED)
                .toList();
    }

    List<StandardText> texts(ReportRow report, Handling what) {
        return switch (what) {
            case TELL -> texts.fitting(report.number(), Occasion.TELL);
            case ASK -> texts.fitting(report.number(), Occasion.ASK);
            case SOLVE -> texts.fitting(report.number(), Occasion.SOLVE);
            case REJECT -> texts.fitting(report.number(), Occasion.REJECT);
            default -> List.of();
        };
    }
}
