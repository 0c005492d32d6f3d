package nl.perspectief.bench;

/** What the portal should never answer; a measurement in which it happens counts for nothing. */
final class LoadProblem extends RuntimeException {

    LoadProblem(String message) {
        super(message);
    }

    LoadProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
