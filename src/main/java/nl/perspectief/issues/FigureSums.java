package nl.perspectief.issues;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.issues.Figures.Kind;
import nl.perspectief.issues.Figures.Line;
import nl.perspectief.issues.Figures.Place;

/** Adds up what was read by month, by location and by category. */
final class FigureSums {

    private final Tally total = new Tally();
    private final Map<YearMonth, Tally> months = new HashMap<>();
    private final Map<Long, Tally> locations = new HashMap<>();
    private final Map<Long, Tally> categories = new HashMap<>();

    /** Sums of a location stand beside those of the categories and are of the same reports. */
    void add(FigureReader.Cell cell) {
        var category = cell.categoryId();
        var location = cell.locationId();
        if (category != null) {
            List.of(total, of(months, cell.month()), of(categories, category)).forEach(sum -> add(sum, cell));
        }
        if (location != null) {
            add(of(locations, location), cell);
        }
    }

    void add(FigureReader.Single report) {
        sums(report.month(), report.locationId(), report.categoryId())
                .forEach(sum -> sum.add(report.response(), report.solution()));
    }

    void add(FigureReader.Open reports) {
        sums(reports.month(), reports.locationId(), reports.categoryId())
                .forEach(sum -> sum.addOpen(reports.open(), reports.overdue()));
    }

    Figure total() {
        return total.figure();
    }

    List<Line<YearMonth>> months(List<YearMonth> all) {
        return lines(all, months, Function.identity());
    }

    List<Line<Place>> locations(List<Place> all) {
        return lines(all, locations, Place::id);
    }

    /** Those that were reported, the most frequent first. */
    List<Line<Kind>> categories(List<Kind> all) {
        return lines(
                        all.stream()
                                .filter(kind -> categories.containsKey(kind.id()))
                                .toList(),
                        categories,
                        Kind::id)
                .stream()
                .sorted(comparing((Line<Kind> line) -> line.figure().reported()).reversed())
                .toList();
    }

    private List<Tally> sums(YearMonth month, long locationId, long categoryId) {
        return List.of(total, of(months, month), of(locations, locationId), of(categories, categoryId));
    }

    private static void add(Tally sum, FigureReader.Cell cell) {
        sum.add(cell.reported(), cell.responses(), cell.solutions());
    }

    private static <T> Tally of(Map<T, Tally> sums, T key) {
        return sums.computeIfAbsent(key, _ -> new Tally());
    }

    private static <T, K> List<Line<T>> lines(List<T> all, Map<K, Tally> sums, Function<T, K> key) {
        return all.stream()
                .map(each -> new Line<>(each, of(sums, key.apply(each)).figure()))
                .toList();
    }
}
