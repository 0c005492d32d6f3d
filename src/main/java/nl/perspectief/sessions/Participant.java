package nl.perspectief.sessions;

/**
 * Somebody at the table, for who leads the session.
 *
 * @param nickname may be empty
 */
public record Participant(long id, String nickname, Party party) {}
