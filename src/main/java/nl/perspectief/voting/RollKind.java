package nl.perspectief.voting;

/** Of whom the roll is made. */
public enum RollKind {
    /** Those who sit in the council; chair and secretary too. */
    MEMBERS,
    /** All residents of its location, for the city's council of all its locations. */
    RESIDENTS
}
