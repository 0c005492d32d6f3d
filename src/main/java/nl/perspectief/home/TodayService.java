package nl.perspectief.home;

import java.time.Clock;
import java.util.List;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.WaitingActions;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.PatternService;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.WaitingReports;
import nl.perspectief.motions.MotionService;
import nl.perspectief.motions.WaitingMotions;
import nl.perspectief.people.FunctionService;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.Waiting;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what needs the user now from all modules, in one transaction: at most two statements a module. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TodayService {

    /** For each reason why they wait; behind the rest is a link. */
    private static final int MOST_REPORTS = 4;

    private static final int MOST_POLLS = 20;
    private static final int MOST_MOTIONS = 10;
    private static final int MOST_ACTIONS = 10;

    private final PollService polls;
    private final MotionService motions;
    private final ActionService actions;
    private final ChecklistService checklists;
    private final ReportService reports;
    private final PatternService patterns;
    private final FunctionService functions;
    private final Access access;
    private final Clock clock;

    TodayService(
            PollService polls,
            MotionService motions,
            ActionService actions,
            ChecklistService checklists,
            ReportService reports,
            PatternService patterns,
            FunctionService functions,
            Access access,
            Clock clock) {
        this.polls = polls;
        this.motions = motions;
        this.actions = actions;
        this.checklists = checklists;
        this.reports = reports;
        this.patterns = patterns;
        this.functions = functions;
        this.access = access;
        this.clock = clock;
    }

    /** @param most so many waiting things at most are told, and so many patterns; their number is of all */
    public Today today(int most) {
        var standing = access.standing();
        var now = clock.instant();
        var worksOnRounds = standing.roles().contains(Roles.LOCATION_MANAGER)
                || standing.roles().contains(Roles.OVERSIGHT);
        var seesRounds = worksOnRounds || standing.roles().contains(Roles.COUNCIL_MEMBER);
        var votes = standing.roles().contains(Roles.COUNCIL_MEMBER)
                || standing.roles().contains(Roles.RESIDENT);
        return new Today(
                now,
                Today.PartOfDay.at(now.atZone(Dates.ZONE).getHour()),
                standing.roles(),
                !standing.functions().isEmpty(),
                votes ? polls.waiting(MOST_POLLS) : List.of(),
                standing.roles().contains(Roles.COUNCIL_MEMBER)
                        ? motions.waiting(MOST_MOTIONS)
                        : WaitingMotions.NOTHING,
                worksOnRounds || standing.roles().contains(Roles.PARTNER)
                        ? actions.waiting(MOST_ACTIONS)
                        : WaitingActions.NOTHING,
                worksOnRounds ? checklists.waiting(most) : Waiting.NOTHING,
                seesRounds ? checklists.changes() : List.of(),
                seesRounds || standing.roles().contains(Roles.RESIDENT)
                        ? reports.waiting(MOST_REPORTS)
                        : WaitingReports.NOTHING,
                seesRounds ? patterns.patterns(most) : List.of(),
                standing.roles().contains(Roles.OVERSIGHT) ? functions.withoutContact() : List.of());
    }
}
