package nl.perspectief.development;

import java.time.LocalDate;
import nl.perspectief.development.DemoPlace.Stage;
import nl.perspectief.development.DemoTemplates.Template;

/**
 * A round at a location, by the days on which something happened to it.
 *
 * @param age 0 for the latest of its template, 1 for the one before
 * @param first whether the location never had a round before
 * @param answered how many indicators, when it is open
 * @param last when the last answer was given
 */
record DemoRound(
        DemoPlace place,
        Template template,
        int age,
        boolean first,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        LocalDate planned,
        LocalDate opened,
        Stage stage,
        int answered,
        LocalDate last) {

    boolean is(String location, String templateCode, int rounds) {
        return place.code().equals(location) && template.code().equals(templateCode) && age == rounds;
    }

    boolean isAnswered() {
        return stage != Stage.PLANNED && stage != Stage.CANCELLED;
    }

    boolean isComplete() {
        return stage == Stage.SUBMITTED || stage == Stage.REOPENED;
    }
}
