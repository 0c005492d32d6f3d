package nl.perspectief.issues;

import nl.perspectief.base.NotFoundException;

/** More than one municipality of the user has a report of that number, and the user may know of more than one. */
public class SeveralReportsException extends NotFoundException {

    SeveralReportsException(String number) {
        super("one report " + number);
    }
}
