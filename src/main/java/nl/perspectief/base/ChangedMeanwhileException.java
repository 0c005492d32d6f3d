package nl.perspectief.base;

/** Somebody else changed the same thing since the user read it; nothing was stored. */
public class ChangedMeanwhileException extends RuntimeException {

    public ChangedMeanwhileException(String what) {
        super(what);
    }
}
