package nl.perspectief.base;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few do something at once; others wait, first come first served, but not for ever. */
public final class Turns {

    private final Semaphore places;
    private final Duration patience;
    private final String field;
    private final String sentence;

    /** What somebody does in a turn. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /**
     * @param atOnce how many, from 1 on
     * @param patience how long somebody waits, to the second
     * @param field that {@link BadInputException} names for who waited in vain
     * @param sentence key of what they are told
     */
    public Turns(int atOnce, Duration patience, String field, String sentence) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.field = field;
        this.sentence = sentence;
    }

    /** @throws BadInputException when no turn came in time, or the portal stops */
    public <T, E extends Exception> T take(Work<T, E> work) throws E {
        await();
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            BadInputException.unless(places.tryAcquire(patience.toSeconds(), TimeUnit.SECONDS), field, sentence);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BadInputException(field, sentence);
        }
    }
}
