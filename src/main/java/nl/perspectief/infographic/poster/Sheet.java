package nl.perspectief.infographic.poster;

import java.util.List;

/**
 * An infographic as it lies on A4, in the order in which it is read.
 *
 * @param language its tag
 */
record Sheet(String language, String title, List<Mark> marks) {

    /** Of A4, in mm. */
    static final double WIDTH = 210;

    static final double HEIGHT = 297;

    Sheet {
        marks = List.copyOf(marks);
    }
}
