package nl.perspectief.locations.file;

import java.util.Comparator;
import java.util.List;

/** A file of locations has faults and nothing of it is taken. Its message names no content of the file. */
public class FaultyLocationsException extends RuntimeException {

    /** A list that is longer helps nobody. */
    public static final int MOST_LISTED = 100;

    private final transient List<LocationFault> faults;
    private final int unlisted;

    FaultyLocationsException(List<LocationFault> found, int unkept) {
        super("Faults in the locations: %d".formatted(found.size() + unkept));
        this.faults = found.stream()
                .sorted(Comparator.comparingLong(LocationFault::line))
                .limit(MOST_LISTED)
                .toList();
        this.unlisted = found.size() + unkept - faults.size();
    }

    /** The faults by line, at most {@value #MOST_LISTED}; at least one. */
    public List<LocationFault> faults() {
        return faults;
    }

    /** How many more there are. */
    public int unlisted() {
        return unlisted;
    }
}
