package nl.perspectief.people;

/** Whether a function holds, as SQL. */
public final class FunctionHeld {

    /**
     * At a moment, given twice, of {@code person p} and {@code person_function f}.
     */
    public static final String AT =
            "not p.deactivated and f.valid_from <= ? and (f.valid_until is null or f.valid_until > ?)";

    private FunctionHeld() {}
}
