package nl.perspectief.agenda;

import java.util.List;

/**
 * An organisation's page, as the user sees it.
 *
 * @param version who changes it names the one they read
 * @param removed whether it is given nothing more
 * @param people who speak for it; empty for who is neither oversight nor one of them
 * @param mayChange whether the user keeps it
 */
public record Organisation(
        long id,
        int version,
        long municipalityId,
        String name,
        boolean removed,
        List<PersonChoice> people,
        boolean mayChange) {

    public Organisation {
        people = List.copyOf(people);
    }

    static String pathOf(long id) {
        return "agenda/organisations/" + id;
    }
}
