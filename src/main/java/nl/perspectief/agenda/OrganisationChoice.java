package nl.perspectief.agenda;

/** An organisation to choose. */
public record OrganisationChoice(long id, String name) {}
