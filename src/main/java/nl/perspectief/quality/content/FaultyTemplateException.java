package nl.perspectief.quality.content;

import java.util.Comparator;
import java.util.List;

/** A template file has faults and nothing of it is taken. Its message names no content of the file. */
public class FaultyTemplateException extends RuntimeException {

    /** A list that is longer helps nobody. */
    public static final int MOST_LISTED = 100;

    private final transient List<Fault> faults;
    private final int unlisted;

    FaultyTemplateException(List<Fault> found, int unkept) {
        super("Faults in the template: %d".formatted(found.size() + unkept));
        this.faults = found.stream()
                .sorted(Comparator.comparingLong(Fault::line))
                .limit(MOST_LISTED)
                .toList();
        this.unlisted = found.size() + unkept - faults.size();
    }

    /** The faults by line, at most {@value #MOST_LISTED}; at least one. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many more there are; {@code template.fault.more} says it, with this as {@code {0}}. */
    public int unlisted() {
        return unlisted;
    }
}
