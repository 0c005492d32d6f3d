package nl.perspectief.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what figures are made of: months that are counted, and the reports of those that are not. */
@Component
class FigureReader {

    private static final long MICROS_OF_TENTH_HOUR = 360_000_000;
    private static final long MICROS_OF_TENTH_DAY = 24 * MICROS_OF_TENTH_HOUR;

    private static final String REPORTS = """
            select r.reported_at, r.location_id, r.category_id, %s audience,
                timestampdiff(microsecond, r.reported_at, r.response_ended) response,
                if(r.state in ('SOLVED', 'CLOSED'), timestampdiff(microsecond, r.reported_at, r.solution_ended), null) solution
            from issue_report r where %s and
            """.formatted(FigureSight.AUDIENCE, FigureSight.COUNTED);

    /** The first day of a month, in seconds since some moment, so that the database need not know our time zone. */
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private static final String OPEN = """
            select interval(timestampdiff(second, '2000-01-01', r.open_since), :bounds) month, r.location_id, r.category_id,
                count(*) open, sum(r.work_due < :now) overdue
            from issue_report r
            where r.municipality_id in (:municipalities) and r.open_since >= :begin and r.open_since < :end and %s and
            """.formatted(FigureSight.COUNTED) + FigureSight.REPORTS;

    private final JdbcClient database;

    FigureReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which reports are meant.
     *
     * @param locationId null for all
     * @param categoryId null for all
     */
    record Wanted(
            FigureSight sight,
            List<YearMonth> months,
            @Nullable Long locationId,
            @Nullable Long categoryId) {

        boolean isFiltered() {
            return locationId != null || categoryId != null;
        }

        /** A condition more, of the table of that name. */
        private String filter(String table) {
            return (locationId == null ? "" : " and %s.location_id = :location".formatted(table))
                    + (categoryId == null ? "" : " and %s.category_id = :category".formatted(table));
        }

        private Map<String, Object> parameters() {
            var all = new HashMap<>(sight.parameters());
            if (locationId != null) {
                all.put("location", locationId);
            }
            if (categoryId != null) {
                all.put("category", categoryId);
            }
            return all;
        }
    }

    /** Some reports of a month together; of a part that is about all locations or all categories, without the one. */
    record Cell(
            YearMonth month,
            @Nullable Long locationId,
            @Nullable Long categoryId,
            long reported,
            String responses,
            String solutions) {}

    /** The cells of those months that are counted, and these months. */
    record Counted(Set<YearMonth> months, List<Cell> cells) {}

    /** A report; times as {@link Tally} takes them. */
    record Single(YearMonth month, long locationId, long categoryId, String audience, long response, long solution) {}

    /** Reports with which somebody still has to do something. */
    record Open(YearMonth month, long locationId, long categoryId, long open, long overdue) {}

    /** A month counts as counted when it is so in each municipality, and nothing happened to its reports since. */
    Counted counted(Wanted wanted) {
        var months = new HashMap<YearMonth, Set<Long>>();
        var cells = database.sql("""
                        select f.municipality_id, f.month, f.part, f.location_id, f.category_id, f.reported, f.responses,
                            f.solutions
                        from report_figure f
                        where f.part in (:parts) and f.municipality_id in (:municipalities)
                            and f.month between :first and :last and (f.part = 'DONE' or %s)
                            and not exists (
                                select 1 from report_month_changed c
                                where c.municipality_id = f.municipality_id and c.month = f.month)
                        """.formatted(cells(wanted)))
                .params(wanted.parameters())
                .param("parts", parts(wanted))
                .param("first", wanted.months().getFirst().atDay(1))
                .param("last", wanted.months().getLast().atDay(1))
                .query((row, _) -> {
                    var month = YearMonth.from(row.getObject("month", LocalDate.class));
                    months.computeIfAbsent(month, _ -> new HashSet<>()).add(row.getLong("municipality_id"));
                    return new Cell(
                            month,
                            id(row, "location_id"),
                            id(row, "category_id"),
                            row.getLong("reported"),
                            row.getString("responses"),
                            row.getString("solutions"));
                })
                .list();
        var everywhere = months.entrySet().stream()
                .filter(month -> month.getValue().containsAll(wanted.sight().municipalities()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Counted(
                everywhere,
                cells.stream().filter(cell -> everywhere.contains(cell.month())).toList());
    }

    /** Whoever has figures of a municipality needs only the sums, unless there is a filter. */
    private static List<String> parts(Wanted wanted) {
        if (wanted.isFiltered() || !wanted.sight().isWide()) {
            return List.of("DONE", "CELL");
        }
        return wanted.sight().isNarrow()
                ? List.of("DONE", "CELL", "CATEGORY", "LOCATION")
                : List.of("DONE", "CATEGORY", "LOCATION");
    }

    private static String cells(Wanted wanted) {
        if (wanted.isFiltered()) {
            return "f.part = 'CELL' and (%s or %s)%s"
                    .formatted(FigureSight.WIDE_FIGURES, FigureSight.NARROW_FIGURES, wanted.filter("f"));
        }
        return "if(f.part = 'CELL', %2$s and not %1$s, %1$s)"
                .formatted(FigureSight.WIDE_FIGURES, FigureSight.NARROW_FIGURES);
    }

    /** @param months of those that are wanted */
    List<Single> single(Wanted wanted, Collection<YearMonth> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        return singles(
                months,
                REPORTS + " r.municipality_id in (:municipalities) and " + FigureSight.REPORTS + wanted.filter("r"),
                wanted.parameters());
    }

    /** All that are counted for anybody. */
    List<Single> single(long municipalityId, YearMonth month) {
        return singles(
                List.of(month), REPORTS + " r.municipality_id = :municipality", Map.of("municipality", municipalityId));
    }

    private List<Single> singles(Collection<YearMonth> months, String sql, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        months.forEach(month -> {
            all.put("begin" + month.atDay(1).toEpochDay(), begin(month));
            all.put("end" + month.atDay(1).toEpochDay(), begin(month.plusMonths(1)));
        });
        var within = months.stream()
                .map(month -> "r.reported_at >= :begin%1$d and r.reported_at < :end%1$d"
                        .formatted(month.atDay(1).toEpochDay()))
                .collect(Collectors.joining(" or ", " and (", ")"));
        return database.sql(sql + within)
                .params(all)
                .query((row, _) -> new Single(
                        YearMonth.from(Dates.day(Dates.ofUtc(row.getObject("reported_at", LocalDateTime.class)))),
                        row.getLong("location_id"),
                        row.getLong("category_id"),
                        row.getString("audience"),
                        tenths(row, "response", MICROS_OF_TENTH_HOUR),
                        tenths(row, "solution", MICROS_OF_TENTH_DAY)))
                .list();
    }

    List<Open> open(Wanted wanted, Instant now) {
        var months = wanted.months();
        return database.sql(OPEN + wanted.filter("r") + " group by month, r.location_id, r.category_id")
                .params(wanted.parameters())
                .param("bounds", months.stream().map(FigureReader::seconds).toList())
                .param("begin", begin(months.getFirst()))
                .param("end", begin(months.getLast().plusMonths(1)))
                .param("now", Dates.utc(now))
                .query((row, _) -> new Open(
                        months.get(row.getInt("month") - 1),
                        row.getLong("location_id"),
                        row.getLong("category_id"),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }

    private static LocalDateTime begin(YearMonth month) {
        return Dates.utc(Dates.startOf(month.atDay(1)));
    }

    private static long seconds(YearMonth month) {
        return Dates.startOf(month.atDay(1)).getEpochSecond() - BEGINNING.getEpochSecond();
    }

    private static long tenths(ResultSet row, String column, long microsOfTenth) throws SQLException {
        var micros = row.getLong(column);
        return row.wasNull() ? -1 : Math.ceilDiv(Math.max(0, micros), microsOfTenth);
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        var id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
