package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.perspectief.voting.Poll;

/** What a module above has on a poll's page, such as the motion that it is about. */
@FunctionalInterface
public interface PollPart {

    /**
     * Asks the database at most once.
     *
     * @return empty when there is nothing for this poll
     */
    Optional<Component> create(Poll poll);
}
