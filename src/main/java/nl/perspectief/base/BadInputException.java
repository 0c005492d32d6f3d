package nl.perspectief.base;

import org.jspecify.annotations.Nullable;

/**
 * Input that can't be taken. The screen shows the sentence beside the field; nothing was stored.
 */
public class BadInputException extends RuntimeException {

    private final String field;
    private final String key;
    private final transient @Nullable Object[] arguments;

    /**
     * @param field which part of the input, as the record's component is named
     * @param key translation key of a sentence that says what to do
     */
    public BadInputException(String field, String key, @Nullable Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    public static void unless(boolean good, String field, String key, @Nullable Object... arguments) {
        if (!good) {
            throw new BadInputException(field, key, arguments);
        }
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public @Nullable Object[] arguments() {
        return arguments.clone();
    }
}
