package nl.perspectief.e2e;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The default checklist read from its file, and scores by school arithmetic: nothing here is shared with the product.
 * Values are counted in quarters, so that all of them are whole numbers.
 */
record DefaultChecklist(List<Row> rows) {

    /** One indicator, as its row in the file has it. */
    record Row(
            String theme, String code, String kind, String threshold, int weight, boolean critical, boolean inShort) {}

    /** @param percent whole, half up */
    record Figure(int percent, boolean criticalFailed) {

        String symbol() {
            return criticalFailed || percent < 50 ? "■" : percent < 70 ? "▲" : percent < 85 ? "◆" : "●";
        }
    }

    /** The manager's indicators. */
    static DefaultChecklist read() {
        var file = Objects.requireNonNull(
                DefaultChecklist.class.getResourceAsStream("/content/checklist-default.csv"), "file");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new DefaultChecklist(csv.stream()
                    .filter(row -> row.getField("answered_by").equals("manager"))
                    .map(DefaultChecklist::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord row) {
        return new Row(
                row.getField("theme_id"),
                row.getField("indicator_id"),
                row.getField("kind"),
                row.getField("threshold"),
                Integer.parseInt(row.getField("weight")),
                row.getField("critical").equals("true"),
                row.getField("short").equals("true"));
    }

    DefaultChecklist ofShortRound() {
        return new DefaultChecklist(rows.stream().filter(Row::inShort).toList());
    }

    List<String> themes() {
        return rows.stream().map(Row::theme).distinct().toList();
    }

    List<Row> of(String theme) {
        return rows.stream().filter(row -> row.theme().equals(theme)).toList();
    }

    /** What meets an indicator: its threshold itself, or yes. */
    static String good(Row row) {
        return switch (row.kind()) {
            case "number" -> row.threshold().replaceAll("^[<>]=|\\.\\..*", "").replace('.', ',');
            case "scale_1_5" -> "4";
            default -> "yes";
        };
    }

    /**
     * @param answers by code: {@code yes}, {@code partly}, {@code no}, {@code never}, {@code na}, a number as people type
     *     it with a comma, or {@code 1} to {@code 5} where a rating is asked for
     */
    static Figure figure(Collection<Row> rows, Map<String, String> answers) {
        var reached = 0;
        var reachable = 0;
        var criticalFailed = false;
        for (var row : rows) {
            var answer = Objects.requireNonNull(answers.get(row.code()), row.code());
            if (answer.equals("na")) {
                continue;
            }
            var quarters = quarters(row, answer);
            reached += row.weight() * quarters;
            reachable += row.weight() * 4;
            criticalFailed |= row.critical() && quarters < 4;
        }
        return new Figure((200 * reached + reachable) / (2 * reachable), criticalFailed);
    }

    /** No critical indicator of the file is a rating, so less than four quarters is what a critical one fails by. */
    private static int quarters(Row row, String answer) {
        return switch (answer) {
            case "yes" -> 4;
            case "partly" -> 2;
            case "no" -> 0;
            case "never" -> row.threshold().startsWith(">=") ? 4 : 0;
            default -> row.kind().equals("scale_1_5") ? Integer.parseInt(answer) - 1 : meets(row, answer) ? 4 : 0;
        };
    }

    /** Whether an answer asks for a remark: it failed. Of a critical indicator, partly is a failure too. */
    static boolean failed(Row row, String answer) {
        if (answer.equals("na")) {
            return false;
        }
        if (row.kind().equals("scale_1_5")) {
            return Integer.parseInt(answer) < Integer.parseInt(row.threshold().substring(2));
        }
        var quarters = quarters(row, answer);
        return quarters == 0 || (row.critical() && quarters < 4);
    }

    private static boolean meets(Row row, String answer) {
        var number = new BigDecimal(answer.replace(',', '.'));
        var threshold = row.threshold();
        if (threshold.startsWith(">=")) {
            return number.compareTo(new BigDecimal(threshold.substring(2))) >= 0;
        }
        if (threshold.startsWith("<=")) {
            return number.compareTo(new BigDecimal(threshold.substring(2))) <= 0;
        }
        var bounds = threshold.split("\\.\\.", 2);
        return number.compareTo(new BigDecimal(bounds[0])) >= 0 && number.compareTo(new BigDecimal(bounds[1])) <= 0;
    }
}
