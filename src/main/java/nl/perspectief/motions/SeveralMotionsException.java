package nl.perspectief.motions;

import nl.perspectief.base.NotFoundException;

/** More than one municipality of the user has a motion of that number. */
public class SeveralMotionsException extends NotFoundException {

    SeveralMotionsException(String number) {
        super("one motion " + number);
    }
}
