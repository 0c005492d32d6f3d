package nl.perspectief.issues;

import static nl.perspectief.issues.ReportState.ACCEPTED;
import static nl.perspectief.issues.ReportState.CLOSED;
import static nl.perspectief.issues.ReportState.IN_PROGRESS;
import static nl.perspectief.issues.ReportState.MERGED;
import static nl.perspectief.issues.ReportState.NEW;
import static nl.perspectief.issues.ReportState.OPEN;
import static nl.perspectief.issues.ReportState.REJECTED;
import static nl.perspectief.issues.ReportState.REOPENED;
import static nl.perspectief.issues.ReportState.SOLVED;
import static nl.perspectief.issues.ReportState.WAITING;

import java.util.EnumSet;
import java.util.Set;

/** A way from one state to another; there are no others. */
enum Step {
    ACCEPT(EnumSet.of(NEW), ACCEPTED, ReportEventKind.ACCEPTED),
    START(EnumSet.of(ACCEPTED, WAITING, REOPENED), IN_PROGRESS, ReportEventKind.STARTED),
    ASK(EnumSet.of(NEW, ACCEPTED, IN_PROGRESS, REOPENED), WAITING, ReportEventKind.ASKED),
    ANSWER(EnumSet.of(WAITING), IN_PROGRESS, ReportEventKind.ANSWERED),
    SOLVE(OPEN, SOLVED, ReportEventKind.SOLVED),
    REJECT(OPEN, REJECTED, ReportEventKind.REJECTED),
    CONFIRM(EnumSet.of(SOLVED), CLOSED, ReportEventKind.CONFIRMED),
    EXPIRE(EnumSet.of(SOLVED), CLOSED, ReportEventKind.EXPIRED),
    REOPEN(EnumSet.of(SOLVED, CLOSED, REJECTED), REOPENED, ReportEventKind.REOPENED),
    MERGE(OPEN, MERGED, ReportEventKind.MERGED);

    private static final Set<Step> TAKING_UP = EnumSet.of(ACCEPT, START, ASK, SOLVE);

    private final Set<ReportState> from;
    private final ReportState to;
    private final ReportEventKind kind;

    Step(Set<ReportState> from, ReportState to, ReportEventKind kind) {
        this.from = from;
        this.to = to;
        this.kind = kind;
    }

    boolean leadsOnFrom(ReportState state) {
        return from.contains(state);
    }

    /** Whether somebody goes on with the report by it who handles reports. */
    boolean takesUp() {
        return TAKING_UP.contains(this);
    }

    ReportState to() {
        return to;
    }

    ReportEventKind kind() {
        return kind;
    }
}
