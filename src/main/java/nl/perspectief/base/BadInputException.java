package nl.perspectief.base;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Input that can't be taken. The screen shows the sentence beside the field; nothing was stored. {@link Faults} finds all
 * that is wrong at once.
 */
public class BadInputException extends RuntimeException {

    private final String field;
    private final String key;
    private final transient @Nullable Object[] arguments;
    private final transient List<BadInputException> others;

    /**
     * @param field which part of the input, as the record's component is named
     * @param key translation key of a sentence that says what to do
     */
    public BadInputException(String field, String key, @Nullable Object... arguments) {
        this(field, key, arguments, List.of());
    }

    private BadInputException(String field, String key, @Nullable Object[] arguments, List<BadInputException> others) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
        this.others = others;
    }

    /** The first of them, which knows the others. */
    static BadInputException of(List<BadInputException> all) {
        var first = all.getFirst();
        return new BadInputException(first.field, first.key, first.arguments, List.copyOf(all.subList(1, all.size())));
    }

    public static void unless(boolean good, String field, String key, @Nullable Object... arguments) {
        if (!good) {
            throw new BadInputException(field, key, arguments);
        }
    }

    /** This, and what else is wrong with the same input. */
    public List<BadInputException> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
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
