package nl.perspectief.quality.content;

import static nl.perspectief.quality.score.IndicatorKind.NUMBER;
import static nl.perspectief.quality.score.IndicatorKind.SCALE_1_5;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.ScoredIndicator;
import nl.perspectief.quality.score.Threshold;
import nl.perspectief.quality.score.Threshold.AtLeast;
import nl.perspectief.quality.score.Threshold.AtMost;
import nl.perspectief.quality.score.Threshold.Between;
import org.jspecify.annotations.Nullable;

/** Reads the indicator of one row, with the rules that bind its columns together. */
final class IndicatorRow {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{2}");
    private static final Pattern THRESHOLD =
            Pattern.compile("[<>]=%1$s|%1$s\\.\\.%1$s".formatted("-?[0-9]{1,9}(\\.[0-9]{1,3})?"));

    private final Row row;

    IndicatorRow(Row row) {
        this.row = row;
    }

    /** The indicator, or nothing if that cannot be told; what is wrong is among the faults. */
    @Nullable
    IndicatorContent read(int position) {
        var code = row.code("indicator_id", CODE, FaultKind.INDICATOR_CODE);
        var text = row.texts("text");
        var guidance = row.texts("guidance");
        var answeredBy = row.word("answered_by", AnsweredBy.class, FaultKind.ANSWERED_BY);
        var kind = row.word("kind", IndicatorKind.class, FaultKind.KIND);
        var weight = weight();
        var critical = row.truth("critical");
        var inShort = row.truth("short");
        var never = row.truth("never");
        var source = row.required("source");
        var min = row.number("min");
        var max = row.number("max");
        if (kind == null) {
            row.required("threshold");
            return null;
        }
        var unit = unit(kind);
        var threshold = threshold(kind);
        checkBounds(kind, min, max, threshold);
        if (answeredBy == AnsweredBy.RESIDENTS && kind != SCALE_1_5) {
            row.fault(FaultKind.RESIDENTS_KIND, "kind", row.optional("kind"));
        }
        if (never && kind != NUMBER) {
            row.fault(FaultKind.NEVER_KIND, "never", row.optional("kind"));
        }
        return answeredBy == null
                ? null
                : new IndicatorContent(
                        code,
                        position,
                        text,
                        guidance,
                        answeredBy,
                        kind,
                        unit,
                        min,
                        max,
                        threshold,
                        never,
                        weight,
                        critical,
                        inShort,
                        source);
    }

    private int weight() {
        var cell = row.required("weight");
        if (cell.isEmpty() || cell.matches("[1-3]")) {
            return cell.isEmpty() ? 1 : Integer.parseInt(cell);
        }
        row.fault(FaultKind.WEIGHT, "weight", cell);
        return 1;
    }

    /** In all three languages or in none; only a number has one. */
    private @Nullable Texts unit(IndicatorKind kind) {
        var columns = List.of("unit_en", "unit_nl", "unit_uk");
        if (columns.stream().allMatch(column -> row.optional(column).isEmpty())) {
            return null;
        }
        if (kind != NUMBER) {
            columns.forEach(this::requireEmpty);
            return null;
        }
        return row.texts("unit");
    }

    private @Nullable Threshold threshold(IndicatorKind kind) {
        var cell = row.required("threshold");
        if (cell.isEmpty()) {
            return null;
        }
        if (kind.isChoice()) {
            if (!cell.equals("yes")) {
                row.fault(FaultKind.THRESHOLD_YES, "threshold", cell);
            }
            return null;
        }
        var threshold = parsed(cell);
        if (!ScoredIndicator.thresholdFits(kind, threshold)) {
            row.fault(kind == NUMBER ? FaultKind.THRESHOLD : FaultKind.THRESHOLD_SCALE, "threshold", cell);
            return null;
        }
        return threshold;
    }

    private static @Nullable Threshold parsed(String cell) {
        if (!THRESHOLD.matcher(cell).matches()) {
            return null;
        }
        try {
            return Threshold.parse(cell);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private void checkBounds(
            IndicatorKind kind, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable Threshold threshold) {
        if (kind != NUMBER) {
            requireEmpty("min");
            requireEmpty("max");
        } else if (min != null && max != null && min.compareTo(max) > 0) {
            row.fault(FaultKind.MIN_MAX, "min", row.optional("min"), row.optional("max"));
        } else if (threshold != null && !within(threshold, min, max)) {
            row.fault(FaultKind.THRESHOLD_OUTSIDE, "threshold", threshold.toString(), shown(min), shown(max));
        }
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "–" : bound.toPlainString();
    }

    private void requireEmpty(String column) {
        if (!row.optional(column).isEmpty()) {
            row.fault(FaultKind.ONLY_NUMBER, column, column);
        }
    }

    private static boolean within(Threshold threshold, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        return switch (threshold) {
            case AtLeast(BigDecimal least) -> within(least, min, max);
            case AtMost(BigDecimal most) -> within(most, min, max);
            case Between(BigDecimal from, BigDecimal to) -> within(from, min, max) && within(to, min, max);
        };
    }

    private static boolean within(BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }
}
