package nl.perspectief.base;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong with an input, the first thing of each field, so that who gave it mends it in one go. */
public final class Faults {

    private final Map<String, BadInputException> found = new LinkedHashMap<>();

    /** The same as {@link BadInputException#unless}, but goes on. */
    public void unless(boolean good, String field, String key, @Nullable Object... arguments) {
        if (!good) {
            found.putIfAbsent(field, new BadInputException(field, key, arguments));
        }
    }

    /** Goes on after what is wrong. */
    public void check(Runnable rule) {
        take(
                () -> {
                    rule.run();
                    return true;
                },
                false);
    }

    /** @return what was given; if that is wrong the other, with which the rest is looked at */
    public <V extends @Nullable Object> V take(Supplier<V> given, V otherwise) {
        try {
            return given.get();
        } catch (BadInputException bad) {
            bad.all().forEach(fault -> found.putIfAbsent(fault.field(), fault));
            return otherwise;
        }
    }

    /** @throws BadInputException if anything was wrong, with all of it */
    public void end() {
        if (!found.isEmpty()) {
            throw BadInputException.of(List.copyOf(found.values()));
        }
    }

    /**
     * @return what is made of all that was given
     * @throws BadInputException if anything was wrong, with all of it
     */
    public <V> V end(Supplier<V> made) {
        var whole = take(made::get, null);
        end();
        return requireNonNull(whole);
    }
}
