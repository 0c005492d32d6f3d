package nl.perspectief.motions;

import java.util.List;
import java.util.stream.Stream;

/** What differs between two texts of a motion in one language, word by word; one after the other they are both texts. */
public record Difference(List<Part> title, List<Part> text) {

    public Difference {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    /** Whether anything differs. */
    public boolean isSome() {
        return Stream.concat(title.stream(), text.stream()).anyMatch(part -> part.kind() != Kind.KEPT);
    }

    /** What became of a part. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** @param text some words with the blanks and signs between them */
    public record Part(Kind kind, String text) {}
}
