package nl.perspectief.agenda;

/**
 * An organisation in a list, with how many of its actions the user may see.
 *
 * @param asked that it has not accepted
 * @param running that it accepted, and that have not ended
 * @param overdue of those
 */
public record OrganisationRow(long id, String name, long asked, long running, long overdue, long done) {}
