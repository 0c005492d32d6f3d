package nl.perspectief.notifications;

import java.util.Collection;
import java.util.Map;

/** Says what the notifications of one topic mean. The module that sends them implements it. */
public interface Teller {

    String topic();

    /**
     * Without a signed-in user.
     *
     * @return by each that the reader may still read, what it says; the others are left out
     */
    Map<Told, Telling> tell(Reader reader, Collection<Told> told);

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
