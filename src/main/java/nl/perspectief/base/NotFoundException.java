package nl.perspectief.base;

/** There is no such thing, or it isn't this user's to know of: both look the same from outside. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
