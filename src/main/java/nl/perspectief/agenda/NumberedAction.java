package nl.perspectief.agenda;

/** What is told of an action: who reads it finds the action. */
public interface NumberedAction {

    /** As the reader says it. */
    String number();

    /** The action's address within the portal, without the leading slash. */
    default String path() {
        return ActionRow.pathOf(number());
    }
}
