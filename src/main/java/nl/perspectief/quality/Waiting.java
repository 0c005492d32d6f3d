package nl.perspectief.quality;

import java.util.List;

/**
 * The rounds that wait for a user, the longest waiting first.
 *
 * @param rounds the first of them
 * @param all how many there are
 */
public record Waiting(List<Item> rounds, long all) {

    public static final Waiting NOTHING = new Waiting(List.of(), 0);

    /**
     * One of them.
     *
     * @param mine whether the user is to answer it, not just to see that it is done
     */
    public record Item(ChecklistRow round, boolean mine) {}
}
