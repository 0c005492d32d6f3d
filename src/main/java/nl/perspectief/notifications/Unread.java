package nl.perspectief.notifications;

/**
 * How many a person has not read.
 *
 * @param personId 0 for an account that the portal doesn't know yet
 */
public record Unread(long personId, long number) {}
