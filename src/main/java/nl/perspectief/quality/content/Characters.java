package nl.perspectief.quality.content;

/** Which characters have no place in a text that people read. */
final class Characters {

    private Characters() {}

    /** Control characters, but no line breaks, and the marks that turn the direction of writing around. */
    static boolean isControl(int character) {
        if (character == '\n' || character == '\r') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> turnsDirection(character);
        };
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
