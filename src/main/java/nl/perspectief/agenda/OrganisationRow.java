package nl.perspectief.agenda;

/**
 * An organisation in a list, with how many of its actions the user may see.
 *
 * @param running that have not ended
 * @param overdue of those
 */
public record OrganisationRow(long id, String name, long running, long overdue, long done) {}
