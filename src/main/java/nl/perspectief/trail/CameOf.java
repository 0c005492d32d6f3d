package nl.perspectief.trail;

import java.util.List;

/**
 * Something came of other things; published in the transaction in which it did.
 *
 * @param from at least one
 */
public record CameOf(List<Thing> from, Thing to) {

    public CameOf {
        from = List.copyOf(from);
    }
}
