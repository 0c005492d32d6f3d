package nl.perspectief.development;

/** Something that the person at the keyboard can mend; the message says how, and no stack trace is needed. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    StartFailure(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
