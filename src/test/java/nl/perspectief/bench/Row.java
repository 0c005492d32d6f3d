package nl.perspectief.bench;

import java.util.List;

/** Something measured: a class each, listed in {@link Bench}. */
interface Row {

    /** By which it is asked for. */
    String letter();

    List<Outcome> measure(Ground ground);
}
