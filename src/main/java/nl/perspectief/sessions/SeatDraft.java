package nl.perspectief.sessions;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

/**
 * How somebody sits down at the table.
 *
 * @param nickname at most {@value #LONGEST} signs; may be empty
 * @throws BadInputException for one that is longer
 */
public record SeatDraft(String nickname, Party party) {

    public static final int LONGEST = 40;

    public SeatDraft {
        nickname = PlainText.line(nickname);
        BadInputException.unless(nickname.length() <= LONGEST, "nickname", "words.bad.tooLong", LONGEST);
    }
}
