package nl.perspectief.quality;

import java.util.List;

/** What became of a submission. */
public sealed interface Submission {

    /** It is submitted and locked. */
    record Accepted() implements Submission {}

    /** Nothing changed: this is still missing. */
    record Incomplete(List<Round.Lack> lacks) implements Submission {}
}
