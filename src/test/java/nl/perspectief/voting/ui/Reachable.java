package nl.perspectief.voting.ui;

import com.vaadin.flow.server.VaadinService;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is held by a session: its pages, their elements, and what listens to them; not the services behind. */
final class Reachable {

    private static final List<String> HOLDERS = List.of("com.vaadin.", "nl.perspectief.");

    /** What an object is held by, and as what. */
    private record Held(@Nullable Held by, Object object) {

        @Override
        public String toString() {
            return (by == null ? "" : by + " > ") + object.getClass().getSimpleName();
        }
    }

    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private final ArrayDeque<Held> next = new ArrayDeque<>();

    private Reachable(Object... roots) {
        Arrays.stream(roots).forEach(root -> note(null, root));
    }

    /** @return those that are sought, each with what leads to it */
    static List<String> from(Predicate<Object> sought, Object... roots) {
        return new Reachable(roots).walk(sought);
    }

    private List<String> walk(Predicate<Object> sought) {
        var found = Stream.<String>builder();
        for (var held = next.poll(); held != null; held = next.poll()) {
            var object = held.object();
            if (sought.test(object)) {
                found.add(held.toString());
            }
            switch (object) {
                case Object[] several -> note(held, several);
                case Collection<?> several -> note(held, several.toArray());
                case Map<?, ?> map -> {
                    note(held, map.keySet().toArray());
                    note(held, map.values().toArray());
                }
                default -> noteFields(held);
            }
        }
        return found.build().toList();
    }

    private void note(@Nullable Held by, @Nullable Object... objects) {
        for (var object : objects) {
            if (object != null && seen.put(object, true) == null) {
                next.add(new Held(by, object));
            }
        }
    }

    private void noteFields(Held held) {
        var type = held.object().getClass();
        if (held.object() instanceof VaadinService || HOLDERS.stream().noneMatch(type.getName()::startsWith)) {
            return;
        }
        for (Class<?> at = type;
                at != null && HOLDERS.stream().anyMatch(at.getName()::startsWith);
                at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive())
                    .forEach(field -> note(held, value(field, held.object())));
        }
    }

    private static @Nullable Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
