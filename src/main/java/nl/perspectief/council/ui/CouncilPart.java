package nl.perspectief.council.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.perspectief.council.Council;
import nl.perspectief.council.Seat;

/** What a module above has on a council's page, such as its open votes; in the order of the beans. */
@FunctionalInterface
public interface CouncilPart {

    /**
     * Asks the database at most once.
     *
     * @param seat what the user is to the council
     * @return empty when there is nothing for this user
     */
    Optional<Component> create(Council council, Seat seat);
}
