package nl.perspectief.sessions;

/** For whom somebody sits at the table, as they say themselves. */
public enum Party {
    RESIDENT,
    PARTNER
}
