package nl.perspectief.agenda.promises;

import nl.perspectief.agenda.ActionTheme;
import org.jspecify.annotations.Nullable;

/** Which promises are meant; null for all. */
public record PromiseFilter(
        @Nullable ActionTheme theme, @Nullable PromiseState state) {

    public static final PromiseFilter ALL = new PromiseFilter(null, null);

    boolean takes(PromiseCount count) {
        return (theme == null || theme == count.theme()) && (state == null || state == count.state());
    }
}
