package nl.perspectief.infographic.poster;

import java.util.List;
import nl.perspectief.base.paper.Typeface;

/** A thing on a sheet; all places and lengths in mm of A4. */
sealed interface Mark {

    /** A rectangle. */
    record Area(double x, double y, double width, double height, double radius, Colour colour) implements Mark {}

    /**
     * Lines that are read as one.
     *
     * @param y of their top
     * @param size of the font
     */
    record Text(
            double x,
            double y,
            double width,
            double size,
            Typeface face,
            Colour colour,
            Reads reads,
            List<String> lines)
            implements Mark {

        double height() {
            return lines.size() * size * Typeface.LINE;
        }

        /** Where the letters of a line stand. */
        double baseline(int line) {
            return y + (line * Typeface.LINE + Typeface.BASELINE) * size;
        }
    }

    /** As what a program reads it aloud. */
    enum Reads {
        TITLE("h1"),
        HEADING("h2"),
        TEXT("p"),
        /** Which stands at the right end of its lines. */
        AT_END("p");

        private final String tag;

        Reads(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }
    }
}
