package nl.perspectief.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.perspectief.agenda.WaitingActions;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.Pattern;
import nl.perspectief.issues.WaitingReports;
import nl.perspectief.motions.WaitingMotions;
import nl.perspectief.quality.ChecklistChange;
import nl.perspectief.quality.Waiting;
import nl.perspectief.voting.PollRow;

/**
 * What there is for a user now.
 *
 * @param now when it was so
 * @param part of the day, as people greet each other
 * @param roles given in Keycloak
 * @param placed whether any of the roles holds somewhere
 * @param polls those that wait for the user's ballot
 * @param motions those that wait for the user's support, or for the user to open their discussion
 * @param actions those that wait for the user, and for oversight those of others that are late
 * @param reports those that wait for the user
 * @param patterns what is reported again and again
 * @param withoutContact names of municipalities that the user oversees and that have no confidential contact
 */
public record Today(
        Instant now,
        PartOfDay part,
        Set<String> roles,
        boolean placed,
        List<PollRow> polls,
        WaitingMotions motions,
        WaitingActions actions,
        Waiting waiting,
        List<ChecklistChange> changes,
        WaitingReports reports,
        List<Pattern> patterns,
        List<String> withoutContact) {

    /** When one says good morning, good afternoon and good evening; at night one says goodbye with it. */
    public enum PartOfDay {
        NIGHT,
        MORNING,
        AFTERNOON,
        EVENING;

        private static final int DAWN = 5;
        private static final int NOON = 12;
        private static final int DUSK = 18;

        static PartOfDay at(int hour) {
            if (hour < NOON) {
                return hour < DAWN ? NIGHT : MORNING;
            }
            return hour < DUSK ? AFTERNOON : EVENING;
        }
    }

    public LocalDate day() {
        return Dates.day(now);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
