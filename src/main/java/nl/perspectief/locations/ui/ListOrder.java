package nl.perspectief.locations.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what a list is in order, as its address says it: {@code residents}, or {@code -residents} for downwards. */
record ListOrder(String property, boolean descending) {

    private static final String DOWN = "-";

    /** What the address says, if it is one of the properties. */
    static ListOrder read(@Nullable String word, Set<String> properties, ListOrder otherwise) {
        if (word == null) {
            return otherwise;
        }
        var descending = word.startsWith(DOWN);
        var property = descending ? word.substring(DOWN.length()) : word;
        return properties.contains(property) ? new ListOrder(property, descending) : otherwise;
    }

    /** Upwards by another property, or the other way by the same one. */
    ListOrder by(String other) {
        return new ListOrder(other, other.equals(property) && !descending);
    }

    @Override
    public String toString() {
        return descending ? DOWN + property : property;
    }
}
