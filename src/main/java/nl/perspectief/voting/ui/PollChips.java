package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;

/** Where a poll is, how it ended, and whether it is secret. */
class PollChips extends Div {

    PollChips(PollPhase phase, @Nullable Result result, Secrecy secrecy) {
        addClassName("row");
        if (result == null) {
            add(new Chip(
                    phase == PollPhase.OPEN ? Look.INFO : Look.UNKNOWN, "", getTranslation("voting.phase." + phase)));
        } else {
            add(new Chip(look(result), symbol(result), getTranslation("voting.result." + result)));
        }
        add(new Chip(Look.UNKNOWN, "", getTranslation("voting.secrecy." + secrecy)));
    }

    private static Look look(Result result) {
        return switch (result) {
            case ADOPTED, CHOSEN -> Look.GOOD;
            case REJECTED -> Look.POOR;
            case TIED, NO_CHOICE, NO_QUORUM -> Look.UNKNOWN;
        };
    }

    private static String symbol(Result result) {
        return switch (result) {
            case ADOPTED, CHOSEN -> "✓";
            case REJECTED -> "✗";
            case TIED, NO_CHOICE, NO_QUORUM -> "–";
        };
    }
}
