package nl.perspectief.base.paper;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;

/** The font of all that is printed, which has the letters of all languages of the portal. See decision 38. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans";

    private Fonts() {}

    static InputStream regular() {
        return file("DejaVuSans.ttf");
    }

    static InputStream bold() {
        return file("DejaVuSans-Bold.ttf");
    }

    private static InputStream file(String name) {
        return requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + name), name);
    }
}
