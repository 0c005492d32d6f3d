package nl.perspectief.agenda;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

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

    Organisation with(List<PersonChoice> speakers) {
        return new Organisation(id, version, municipalityId, name, removed, speakers, mayChange);
    }

    /**
     * As it is stored of what somebody typed.
     *
     * @throws BadInputException for none, and for one that is too long
     */
    static String checkedName(String typed) {
        var checked = PlainText.line(typed);
        BadInputException.unless(!checked.isEmpty(), "name", "agenda.bad.noName");
        BadInputException.unless(
                checked.length() <= OrganisationService.LONGEST_NAME,
                "name",
                "words.bad.tooLong",
                OrganisationService.LONGEST_NAME);
        return checked;
    }

    static String pathOf(long id) {
        return "agenda/organisations/" + id;
    }
}
