package nl.perspectief.sessions;

/**
 * Somebody at the table, for who leads the session.
 *
 * @param number in the order in which people came, also those who are no longer there
 * @param nickname may be empty
 */
public record Participant(long id, int number, String nickname, Party party) {}
