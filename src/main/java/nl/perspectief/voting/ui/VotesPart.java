package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.perspectief.council.Council;
import nl.perspectief.council.Seat;
import nl.perspectief.council.ui.CouncilPart;
import nl.perspectief.voting.PollService;
import org.springframework.core.annotation.Order;

/** The votes of a council, on its page. */
@org.springframework.stereotype.Component
@Order(10)
class VotesPart implements CouncilPart {

    private final PollService polls;

    VotesPart(PollService polls) {
        this.polls = polls;
    }

    @Override
    public Optional<Component> create(Council council, Seat seat) {
        return Optional.of(new VotesCard(polls, council, seat.leads()));
    }
}
