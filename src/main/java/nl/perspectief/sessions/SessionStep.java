package nl.perspectief.sessions;

import java.util.Optional;

/**
 * How far a session is. Its leader goes on and back, one step at a time, until it is closed for good. Once it is told what
 * each group chose there is no way back to choosing: who moves one dot between two tellings would show whose it was.
 */
public enum SessionStep {
    WAITING,
    LOOK,
    IDEAS,
    CHOOSE,
    WHO,
    CLOSED;

    /** Whoever chooses hasn't seen yet what each group chose. */
    public boolean tellsOfGroups() {
        return this == WHO || this == CLOSED;
    }

    public Optional<SessionStep> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public Optional<SessionStep> before() {
        return tellsOfGroups() || this == WAITING ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
