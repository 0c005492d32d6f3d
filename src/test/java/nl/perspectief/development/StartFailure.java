package nl.perspectief.development;

/** Something that the person at the keyboard can mend; the message says how, and no stack trace is needed. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String sentence) {
        super(sentence);
    }
}
