package nl.perspectief.council;

/** @param members who sit in it now and can sign in */
public record CouncilRow(Council council, long members) {}
