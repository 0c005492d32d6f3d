package nl.perspectief.issues;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds a page of reports by words. Which way is the quick one depends on how many reports have them; the page is the
 * same by each.
 */
@Component
class ReportSearch {

    private final IssueReportRepository reports;
    private final ReportTokens tokens;

    ReportSearch(IssueReportRepository reports, ReportTokens tokens) {
        this.reports = reports;
        this.tokens = tokens;
    }

    /** A list: in its order, or of the reports that are looked up. */
    private record Ways(
            Function<Wanted, List<ReportRow>> inOrder,
            Function<Wanted, List<ReportRow>> byWord,
            Function<Wanted, List<ReportRow>> byTwoWords) {}

    /** The most pressing first. */
    List<ReportRow> work(Sight sight, Wanted wanted) {
        return find(
                wanted,
                new Ways(
                        page -> reports.findWork(sight, page),
                        page -> reports.findWorkByWord(sight, page),
                        page -> reports.findWorkByTwoWords(sight, page)));
    }

    /** The newest first. */
    List<ReportRow> newest(Sight sight, Wanted wanted) {
        return find(
                wanted,
                new Ways(
                        page -> reports.findNewest(sight, page),
                        page -> reports.findNewestByWord(sight, page),
                        page -> reports.findNewestByTwoWords(sight, page)));
    }

    /** Common words are soon found in the order of the list, unless they stand in old reports or never together. */
    private List<ReportRow> find(Wanted wanted, Ways ways) {
        var words = wanted.words();
        var known = tokens.known(wanted.municipalities(), words);
        if (known.rare() == null) {
            var first = ways.inOrder().apply(wanted.among(known.first()));
            if (first.size() == wanted.most()) {
                return first;
            }
        }
        var word = known.rare() == null ? words.getFirst() : known.rare();
        return words.size() == 1
                ? byOne(wanted, known.few(), ways.byWord())
                : ways.byTwoWords().apply(wanted.byWords(withAnother(word, words), Integer.MAX_VALUE));
    }

    private static List<ReportRow> byOne(Wanted wanted, boolean few, Function<Wanted, List<ReportRow>> byWord) {
        if (!few && wanted.isWithin(ReportTokens.FEW)) {
            var first = byWord.apply(wanted.byWords(wanted.words(), ReportTokens.FEW));
            if (first.size() == wanted.most()) {
                return first;
            }
        }
        return byWord.apply(wanted.byWords(wanted.words(), Integer.MAX_VALUE));
    }

    /** The others are looked for in what is found by these two. */
    private static List<String> withAnother(String word, List<String> words) {
        return words.stream()
                .filter(other -> !other.equals(word))
                .findFirst()
                .map(other -> List.of(word, other))
                .orElseThrow();
    }
}
