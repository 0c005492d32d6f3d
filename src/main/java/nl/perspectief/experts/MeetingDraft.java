package nl.perspectief.experts;

import java.time.LocalDateTime;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Words;

/**
 * A meeting of a pool that is planned.
 *
 * @param at by the clock on the wall
 * @param place at most {@value #LONGEST_PLACE} signs
 * @param about may be empty
 * @throws BadInputException without a place, and for one that is too long
 */
public record MeetingDraft(LocalDateTime at, String place, Words about) {

    static final int LONGEST_PLACE = 200;

    public MeetingDraft {
        place = PlainText.line(place);
        BadInputException.unless(!place.isEmpty(), "place", "experts.bad.place");
        BadInputException.unless(place.length() <= LONGEST_PLACE, "place", "words.bad.tooLong", LONGEST_PLACE);
    }
}
