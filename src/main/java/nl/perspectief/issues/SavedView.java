package nl.perspectief.issues;

/**
 * A list of reports that somebody looks at often.
 *
 * @param query what stands in its address after the question mark
 * @param atFirst whether the list is opened with it
 */
public record SavedView(String name, String query, boolean atFirst) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUERY = 1_000;
    public static final int MOST = 20;
}
