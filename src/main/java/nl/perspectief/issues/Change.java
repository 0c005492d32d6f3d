package nl.perspectief.issues;

import org.jspecify.annotations.Nullable;

/** What those who handle reports do with one, or with several at once. */
public sealed interface Change {

    record Accept() implements Change {}

    /** Also goes on without the reporter's answer. */
    record Start() implements Change {}

    /** @param personId one of the report's {@link Candidate}s; null for nobody */
    record Assign(@Nullable Long personId) implements Change {}

    /** The report is measured by the new category's targets from its beginning; it may get tighter by it, never looser. */
    record Recategorise(long categoryId, Words reason) implements Change {}

    record Prioritise(Priority priority, Words reason) implements Change {}

    /** Something that only the reporter knows. The clocks pause. */
    record Ask(Words question) implements Change {}

    record Tell(Words message) implements Change {}

    /** For those who handle it. */
    record Note(Words note) implements Change {}

    record Solve(Words message) implements Change {}

    record Reject(Words reason) implements Change {}

    record Reopen(Words reason) implements Change {}

    /** Both are about the same. From now on it has the other's clocks. */
    record MergeInto(String number) implements Change {}

    record Unmerge() implements Change {}

    /** It is a part of a larger fault, and goes its own way. */
    record Join(String number) implements Change {}

    record Leave() implements Change {}
}
