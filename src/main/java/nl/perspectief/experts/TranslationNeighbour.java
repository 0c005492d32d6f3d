package nl.perspectief.experts;

/**
 * A page of another module from which oversight goes to put an insight into other languages, and to which it goes back; a
 * module above implements it.
 */
public interface TranslationNeighbour {

    /** By which an address says that somebody comes from there. */
    String word();

    /** A translation key. */
    String title();

    /** Its address within the portal, without the leading slash. */
    String path(ExpertPool pool);
}
