package nl.perspectief.issues;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds a page of reports by words. Which way is the quick one depends on how many reports have them; the page is the
 * same by each.
 */
@Component
class ReportSearch {

    /** Fewer than these are read one by one in no time. */
    private static final int FEW = 500;

    /** Of the reports with a word, as far as a page of them is usually found. */
    private static final int FIRST = 1_000;

    private final IssueReportRepository reports;
    private final ReportTokens tokens;

    ReportSearch(IssueReportRepository reports, ReportTokens tokens) {
        this.reports = reports;
        this.tokens = tokens;
    }

    /** The most pressing first. */
    List<ReportRow> work(Sight sight, Wanted wanted) {
        return find(wanted, page -> reports.findWork(sight, page), page -> reports.findWorkByWords(sight, page));
    }

    /** The newest first. */
    List<ReportRow> newest(Sight sight, Wanted wanted) {
        return find(wanted, page -> reports.findNewest(sight, page), page -> reports.findNewestByWords(sight, page));
    }

    /** Common words are soon found in the order of the list, unless they stand in old reports or never together. */
    private List<ReportRow> find(
            Wanted wanted, Function<Wanted, List<ReportRow>> inOrder, Function<Wanted, List<ReportRow>> byWords) {
        var known = tokens.known(wanted.municipalities(), wanted.words());
        var rare = known.rare();
        if (rare.isEmpty()) {
            var first = inOrder.apply(wanted.among(known.first()));
            if (first.size() == wanted.most()) {
                return first;
            }
        }
        return wanted.words().size() == 1 ? byOne(wanted, rare, byWords) : bySeveral(wanted, rare, byWords);
    }

    private static List<ReportRow> byOne(
            Wanted wanted, Map<String, Integer> rare, Function<Wanted, List<ReportRow>> byWords) {
        var word = wanted.words();
        if (rare.getOrDefault(word.getFirst(), Integer.MAX_VALUE) > FIRST && wanted.isWithin(FIRST)) {
            var first = byWords.apply(wanted.byWords(word, FIRST));
            if (first.size() == wanted.most()) {
                return first;
            }
        }
        return byWords.apply(wanted.byWords(word, Integer.MAX_VALUE));
    }

    /** It is quicker to count all words together than to read every report with one of them, unless few have it. */
    private static List<ReportRow> bySeveral(
            Wanted wanted, Map<String, Integer> rare, Function<Wanted, List<ReportRow>> byWords) {
        var some =
                !rare.isEmpty() && Collections.min(rare.values()) < FEW ? List.copyOf(rare.keySet()) : wanted.words();
        return byWords.apply(wanted.byWords(some, Integer.MAX_VALUE));
    }
}
