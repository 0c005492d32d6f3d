package nl.perspectief.access;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one method of a service does for each caller and place.
 *
 * @param method its signature, as {@link AccessMatrixTests} writes it
 * @param what which of several calls to that method; empty for the only one
 * @param cells for each {@link Caller} three signs, see {@link Outcome}: own location, another one of the municipality,
 *     one of another municipality
 * @param call with the place as target
 * @param shows whether an answer shows something of the place; an allowed call does, an empty one doesn't
 * @param changes whether an allowed call changes something
 * @param withoutFunction the outcome for a role without its function, null when as in another municipality
 * @param ofOneself whether it tells users what the portal knows of them, so functions without their role too
 * @param onRoll who are on the roll of a poll, where that is what counts: it stays when their functions end
 */
record AccessRow(
        String method,
        String what,
        List<String> cells,
        Call call,
        BiPredicate<Object, Place> shows,
        boolean changes,
        @Nullable Outcome withoutFunction,
        boolean ofOneself,
        Set<Caller> onRoll) {

    /** The callers in the order of the columns. */
    static final String COLUMNS = "manager council oversight resident expert partner admin norole anonymous";

    /** Any call. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object to(Place place);
    }

    /** A call that answers nothing. */
    @FunctionalInterface
    interface Change {
        void to(Place place);
    }

    AccessRow {
        if (cells.size() != Caller.values().length
                || cells.stream().anyMatch(cell -> cell.length() != Place.Position.values().length)) {
            throw new IllegalArgumentException(method + " wants three signs for each of " + COLUMNS);
        }
    }

    /** A method that only reads; what it shows of a place is recognized by the location's name. */
    static AccessRow reads(String method, String cells, Call call) {
        return new AccessRow(method, "", split(cells), call, AccessRow::namesTheLocation, false, null, false, Set.of());
    }

    /** A method that changes something. */
    static AccessRow changes(String method, String cells, Change change) {
        return new AccessRow(
                method,
                "",
                split(cells),
                place -> {
                    change.to(place);
                    return null;
                },
                (_, _) -> true,
                true,
                null,
                false,
                Set.of());
    }

    AccessRow of(String what) {
        return new AccessRow(method, what, cells, call, shows, changes, withoutFunction, ofOneself, onRoll);
    }

    AccessRow showing(BiPredicate<Object, Place> shows) {
        return new AccessRow(method, what, cells, call, shows, changes, withoutFunction, ofOneself, onRoll);
    }

    AccessRow withoutFunction(Outcome outcome) {
        return new AccessRow(method, what, cells, call, shows, changes, outcome, ofOneself, onRoll);
    }

    AccessRow ofTheUsersOwn() {
        return new AccessRow(method, what, cells, call, shows, changes, withoutFunction, true, onRoll);
    }

    AccessRow onRoll(Caller... callers) {
        return new AccessRow(method, what, cells, call, shows, changes, withoutFunction, ofOneself, Set.of(callers));
    }

    Outcome expected(Caller caller, Place.Position position) {
        return Outcome.of(cells.get(caller.ordinal()).charAt(position.ordinal()));
    }

    /** A role means nothing without its function, as if everything were another municipality's. */
    Outcome expectedWithoutFunction(Caller caller) {
        var elsewhere = expected(caller, Place.Position.ELSEWHERE);
        return elsewhere == Outcome.ALLOWED && withoutFunction != null ? withoutFunction : elsewhere;
    }

    Outcome expectedAfterTheEnd(Caller caller, Place.Position position) {
        return onRoll.contains(caller) ? expected(caller, position) : expectedWithoutFunction(caller);
    }

    /** A function means nothing without its role. */
    Outcome expectedWithoutRole(Caller caller, Place.Position position) {
        return expected(ofOneself ? caller : Caller.NO_ROLE, position);
    }

    /** Whoever asks, also without having signed in: what counts is what they know. */
    boolean isForAnybody() {
        return cells.stream().allMatch("AAA"::equals);
    }

    String title() {
        return what.isEmpty() ? method : method + ": " + what;
    }

    /** Whatever there is of it is the same for everybody. */
    static boolean isSomething(Object answer, Place place) {
        return !List.of("[]", "Optional.empty").contains(answer.toString());
    }

    private static boolean namesTheLocation(Object answer, Place place) {
        return answer.toString().contains(place.location().name());
    }

    private static List<String> split(String cells) {
        return Stream.of(cells.strip().split("\\s+")).toList();
    }
}
