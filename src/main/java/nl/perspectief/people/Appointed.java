package nl.perspectief.people;

/** What became of an appointment. */
public enum Appointed {
    /** To somebody who signs in already. */
    GIVEN,
    /** And the person was asked by mail to begin. */
    INVITED,
    /** But the mail could not be sent. */
    NOT_MAILED
}
