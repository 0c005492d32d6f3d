package nl.perspectief.notifications;

/**
 * Something that people are told. It holds no words: a {@link Teller} finds them when somebody reads.
 *
 * @param topic of the teller
 * @param thingId what it is about
 * @param kind what happened, in the teller's own words; at most 30 letters
 * @param cause what happened, but for whom it is told: of one cause a person is told once; at most 60 letters
 * @param urgent whether it comes by mail at once, whatever the person chose
 */
public record Notice(String topic, long thingId, String kind, String cause, boolean urgent) {}
