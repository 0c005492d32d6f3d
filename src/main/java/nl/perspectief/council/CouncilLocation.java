package nl.perspectief.council;

/**
 * A location of which a council speaks.
 *
 * @param code what stands for it in a sealed file
 */
public record CouncilLocation(String code, String name) {}
