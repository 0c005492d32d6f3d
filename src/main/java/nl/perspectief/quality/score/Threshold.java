package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.PlainNumbers.plain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a number has to be to meet an indicator; in the indicator's own unit, limits included.
 * Written {@code >=4}, {@code <=10} or {@code 18..26}; {@code toString()} gives that back in its shortest form.
 */
public sealed interface Threshold {

    /** Whether this number meets it. */
    boolean metBy(BigDecimal number);

    /** Whether "never" meets it: longer ago than any number. */
    boolean metByNever();

    /**
     * Reads a threshold as templates write it. Numbers have a decimal point, no exponent and no spaces.
     *
     * @throws IllegalArgumentException if it is written in any other way, or runs from a higher to a lower number
     */
    static Threshold parse(String text) {
        var written = Written.PATTERN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a threshold like >=4, <=10 or 18..26: " + text);
        }
        if (written.group("least") != null) {
            return new AtLeast(new BigDecimal(written.group("least")));
        }
        if (written.group("most") != null) {
            return new AtMost(new BigDecimal(written.group("most")));
        }
        return new Between(new BigDecimal(written.group("from")), new BigDecimal(written.group("to")));
    }

    /** As much as this, or more. */
    record AtLeast(BigDecimal least) implements Threshold {

        public AtLeast {
            least = plain(least);
        }

        @Override
        public boolean metBy(BigDecimal number) {
            return number.compareTo(least) >= 0;
        }

        @Override
        public boolean metByNever() {
            return true;
        }

        @Override
        public String toString() {
            return ">=" + least.toPlainString();
        }
    }

    /** As much as this, or less. */
    record AtMost(BigDecimal most) implements Threshold {

        public AtMost {
            most = plain(most);
        }

        @Override
        public boolean metBy(BigDecimal number) {
            return number.compareTo(most) <= 0;
        }

        @Override
        public boolean metByNever() {
            return false;
        }

        @Override
        public String toString() {
            return "<=" + most.toPlainString();
        }
    }

    /** From the one to the other, both included; the first is at most the second. */
    record Between(BigDecimal from, BigDecimal to) implements Threshold {

        public Between {
            from = plain(from);
            to = plain(to);
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("A threshold runs from low to high, not from %s to %s"
                        .formatted(from.toPlainString(), to.toPlainString()));
            }
        }

        @Override
        public boolean metBy(BigDecimal number) {
            return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
        }

        @Override
        public boolean metByNever() {
            return false;
        }

        @Override
        public String toString() {
            return from.toPlainString() + ".." + to.toPlainString();
        }
    }

    /** Keeps the pattern out of the public face. */
    final class Written {

        private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
        private static final Pattern PATTERN =
                Pattern.compile(">=(?<least>%1$s)|<=(?<most>%1$s)|(?<from>%1$s)\\.\\.(?<to>%1$s)".formatted(NUMBER));

        private Written() {}
    }
}
