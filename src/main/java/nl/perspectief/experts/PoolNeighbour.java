package nl.perspectief.experts;

/** A page of another module that belongs to a pool; a module above implements it, and the pool's page leads there. */
public interface PoolNeighbour {

    /** A translation key. */
    String title();

    /** Its address within the portal, without the leading slash. */
    String path(ExpertPool pool);
}
