package nl.perspectief.issues;

/** Who handles reports of a category; oversight may handle all that are not confidential. */
public enum Route {
    LOCATION_MANAGER,
    /** Chair and secretary of the location's council. */
    COUNCIL,
    MUNICIPALITY,
    CONFIDENTIAL_CONTACT
}
