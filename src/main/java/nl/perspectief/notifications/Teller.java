package nl.perspectief.notifications;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says what the notifications of one topic mean. The module that sends them implements it. */
public interface Teller {

    String topic();

    /**
     * Without a signed-in user.
     *
     * @return by each that the reader may still read, what it says; the others are left out
     */
    Map<Told, Telling> tell(Reader reader, Collection<Told> told);

    /**
     * Says it of each that is about a thing which the reader may still read.
     *
     * @param found reads those things by their ids
     * @param telling says it; empty for nothing
     */
    static <N extends About> Map<Told, Telling> each(
            Collection<Told> told, Function<Set<Long>, List<N>> found, BiFunction<Told, N, Optional<Telling>> telling) {
        var named = found.apply(told.stream().map(Told::thingId).collect(toSet())).stream()
                .collect(toMap(About::id, identity()));
        var texts = new HashMap<Told, Telling>();
        for (var each : told) {
            Optional.ofNullable(named.get(each.thingId()))
                    .flatMap(thing -> telling.apply(each, thing))
                    .ifPresent(said -> texts.put(each, said));
        }
        return texts;
    }

    /** What somebody is told of. */
    interface About {
        long id();
    }

    /** Of what somebody was told. */
    record Told(long thingId, String kind) {}

    /**
     * In the reader's language.
     *
     * @param text one sentence
     * @param subject of a mail that has nothing else; the sentence, unless that is long
     * @param path within the portal, without the leading slash
     * @param confidential whether a mail says nothing of it but that there is something
     */
    record Telling(String text, String subject, String path, boolean confidential) {

        public Telling(String text, String path, boolean confidential) {
            this(text, text, path, confidential);
        }
    }
}
