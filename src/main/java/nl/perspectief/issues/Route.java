package nl.perspectief.issues;

import java.util.Set;
import nl.perspectief.security.FunctionKind;

/** Who handles reports of a category; oversight may handle all that are not confidential. */
public enum Route {
    LOCATION_MANAGER(FunctionKind.LOCATION_MANAGER),
    /** Chair and secretary of the location's council. */
    COUNCIL(FunctionKind.COUNCIL_CHAIR, FunctionKind.COUNCIL_SECRETARY),
    MUNICIPALITY(FunctionKind.OVERSIGHT),
    CONFIDENTIAL_CONTACT(FunctionKind.CONFIDENTIAL_CONTACT);

    private final Set<FunctionKind> handlers;

    Route(FunctionKind... handlers) {
        this.handlers = Set.of(handlers);
    }

    Set<FunctionKind> handlers() {
        return handlers;
    }
}
