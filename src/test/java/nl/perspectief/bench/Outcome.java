package nl.perspectief.bench;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param row its letter
 * @param detail the figures behind the value
 * @param unit {@code x} for a ratio
 */
record Outcome(String row, String what, double value, String unit, Bound bound, double aim, String detail) {

    enum Bound {
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    static Outcome ratio(String row, String what, double value, Bound bound, double aim, String detail) {
        return new Outcome(row, what, value, "x", bound, aim, detail);
    }

    boolean isMet() {
        return bound == Bound.AT_MOST ? value <= aim : value >= aim;
    }

    String line() {
        return "| %s | %s | %s | %s %s | %s | %s |"
                .formatted(row, what, shown(value), bound.sign, shown(aim), isMet() ? "met" : "**missed**", detail);
    }

    private String shown(double number) {
        if (unit.isEmpty()) {
            return "%.0f".formatted(number);
        }
        return unit.equals("x")
                ? String.format(Locale.ROOT, number < 0.1 ? "%.3fx" : "%.2fx", number)
                : String.format(Locale.ROOT, "%.0f %s", number, unit);
    }
}
