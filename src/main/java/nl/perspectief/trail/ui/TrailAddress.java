package nl.perspectief.trail.ui;

import nl.perspectief.trail.Reference;

/** Addresses of trails. */
final class TrailAddress {

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String ONE = "trail/:" + KIND + "([a-z]+)/:" + NAME;

    private TrailAddress() {}

    static String of(Reference reference) {
        return "trail/" + reference.thing().kind().word() + "/" + reference.name();
    }
}
