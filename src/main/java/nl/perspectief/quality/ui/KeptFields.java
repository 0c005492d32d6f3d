package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.quality.GivenAnswer;
import org.jspecify.annotations.Nullable;

/** The fields of one answer as the browser keeps them, and which version of the answer each was typed against. */
final class KeptFields {

    /** Nothing where there was no answer yet. */
    private static final Pattern VERSION = Pattern.compile("[0-9]{0,9}");

    private record Kept(Component field, String key, Supplier<String> inBrowser) {}

    private final Component holder;
    private final String keyPrefix;
    private final List<Kept> fields = new ArrayList<>();

    /** How many, from the first, the browser was told of; the others appeared with the last answer. */
    private int watched;

    /** What each version became by what was stored on top of it here, or decided here: no conflict with oneself. */
    private final Map<String, String> ours = new HashMap<>();

    /** @param holder of the fields */
    KeptFields(Component holder, String keyPrefix) {
        this.holder = holder;
        this.keyPrefix = keyPrefix + "/";
        Keep.askVersions(holder);
    }

    /** @param inBrowser the field's value as the browser holds it */
    void add(Component field, String name, Supplier<String> inBrowser) {
        fields.add(new Kept(field, keyPrefix + name, inBrowser));
    }

    void watch(@Nullable GivenAnswer shown) {
        fields.forEach(kept -> watch(kept, shown));
        watched = fields.size();
    }

    private void watch(Kept kept, @Nullable GivenAnswer shown) {
        Keep.watch(kept.field(), kept.key(), name(shown), kept.inBrowser().get());
    }

    /** The version that the person saw who gave what is in the field now; null where there was no answer yet. */
    @Nullable
    Integer version(Component field, @Nullable GivenAnswer shown) {
        var version = seen(field, shown);
        return version.isEmpty() ? null : Integer.valueOf(version);
    }

    private String seen(Component field, @Nullable GivenAnswer shown) {
        var version = Keep.versionSeen(holder, kept(field).key())
                .filter(told -> VERSION.matcher(told).matches())
                .orElse(name(shown));
        while (ours.containsKey(version)) {
            version = ours.get(version);
        }
        return version;
    }

    /** The field's value as it is sent. */
    String sent(Component field) {
        return kept(field).inBrowser().get();
    }

    private Kept kept(Component field) {
        return fields.stream().filter(kept -> kept.field() == field).findFirst().orElseThrow();
    }

    /**
     * When the fields show what is stored.
     *
     * @param sent what was sent from that field
     * @param seen the version that it was stored on top of
     */
    void stored(Component field, String sent, @Nullable Integer seen, GivenAnswer answer) {
        follow(seen == null ? "" : seen.toString(), answer);
        fields.stream()
                .limit(watched)
                .forEach(kept -> Keep.stored(
                        kept.field(),
                        name(answer),
                        kept.field() == field ? sent : null,
                        kept.inBrowser().get()));
        fields.stream().skip(watched).forEach(kept -> watch(kept, answer));
        watched = fields.size();
    }

    /** Whoever gave what is in the field has seen by now what somebody else gave. */
    void decided(Component field, @Nullable GivenAnswer shown, GivenAnswer theirs) {
        follow(seen(field, shown), theirs);
    }

    private void follow(String version, GivenAnswer next) {
        if (!version.equals(name(next))) {
            ours.put(version, name(next));
        }
    }

    void forget() {
        fields.forEach(kept -> Keep.forget(kept.field()));
    }

    void whenAtRest(SerializableRunnable then) {
        Keep.whenAtRest(holder, keyPrefix, then);
    }

    private static String name(@Nullable GivenAnswer answer) {
        return answer == null ? "" : String.valueOf(answer.version());
    }
}
