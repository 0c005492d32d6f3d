package nl.perspectief.motions;

/** No vote was opened on an amendment: its words are no longer in the text. That it has lapsed, is stored. */
public class LapsedException extends RuntimeException {

    LapsedException(int amendment) {
        super("amendment " + amendment + " has lapsed");
    }
}
