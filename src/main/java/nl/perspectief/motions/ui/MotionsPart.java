package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.perspectief.council.Council;
import nl.perspectief.council.Seat;
import nl.perspectief.council.ui.CouncilPart;
import nl.perspectief.motions.MotionService;
import org.springframework.core.annotation.Order;

/** The motions of a council, on its page. */
@org.springframework.stereotype.Component
@Order(5)
class MotionsPart implements CouncilPart {

    private final MotionService motions;

    MotionsPart(MotionService motions) {
        this.motions = motions;
    }

    @Override
    public Optional<Component> create(Council council, Seat seat) {
        return Optional.of(new MotionsCard(motions, council, seat.member()));
    }
}
