package nl.perspectief.trail.ui;

import nl.perspectief.trail.Reference;
import nl.perspectief.trail.Thing;

/** Addresses of trails. */
public final class TrailAddress {

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String ONE = "trail/:" + KIND + "([a-z]+)/:" + NAME;

    private TrailAddress() {}

    static String of(Reference reference) {
        return of(reference.thing().kind(), reference.name());
    }

    /** @param name as its reader says it */
    public static String of(Thing.Kind kind, String name) {
        return "trail/" + kind.word() + "/" + name;
    }
}
