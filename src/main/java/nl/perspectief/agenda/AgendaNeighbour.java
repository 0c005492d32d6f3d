package nl.perspectief.agenda;

import java.util.Set;

/** What another module shows beside the agenda: a link on its page. */
public interface AgendaNeighbour {

    /** Key of the link's words. */
    String title();

    /** Its address within the portal, without the leading slash. */
    String path();

    /** For whom it is. */
    Set<String> roles();
}
