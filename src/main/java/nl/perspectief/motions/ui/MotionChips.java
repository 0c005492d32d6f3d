package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.Div;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.motions.AmendmentState;
import nl.perspectief.motions.MotionRow;
import nl.perspectief.motions.MotionState;

/** How far a motion is. */
class MotionChips extends Div {

    MotionChips(MotionRow motion) {
        addClassName("row");
        add(of(motion.state()));
        if (motion.state() == MotionState.SUBMITTED) {
            add(new Chip(
                    Look.UNKNOWN, "", getTranslation("motions.supported", motion.supporters(), motion.threshold())));
        }
    }

    private Chip of(MotionState state) {
        var words = getTranslation("motions.state." + state);
        return switch (state) {
            case SUBMITTED, SECONDED, IN_DISCUSSION, IN_VOTE -> new Chip(Look.INFO, "", words);
            case ADOPTED -> new Chip(Look.GOOD, "✓", words);
            case REJECTED -> new Chip(Look.POOR, "✗", words);
            case WITHDRAWN -> new Chip(Look.UNKNOWN, words);
        };
    }

    static Chip of(AmendmentState state, String words) {
        return switch (state) {
            case PROPOSED, IN_VOTE -> new Chip(Look.INFO, "", words);
            case ADOPTED -> new Chip(Look.GOOD, "✓", words);
            case REJECTED -> new Chip(Look.POOR, "✗", words);
            case WITHDRAWN, LAPSED -> new Chip(Look.UNKNOWN, words);
        };
    }
}
