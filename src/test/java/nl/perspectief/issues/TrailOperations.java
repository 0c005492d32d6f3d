package nl.perspectief.issues;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.ReportOperations.Operation;
import nl.perspectief.issues.ReportOperations.Reports;
import nl.perspectief.issues.ReportOperations.Right;
import nl.perspectief.trail.Glimpse;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.springframework.context.ApplicationContext;

/** What trails tell of a report, and what is made of it: also one that stands in a trail can be noticed there. */
record TrailOperations(TrailService trails, ProposalService proposals, PatternService patterns, StoredReports stored) {

    static final ProposalDraft DRAFT = new ProposalDraft(
            new ActionText(new Texts("", "Een andere lift", "Інший ліфт"), new Texts("", "", "")),
            ActionTheme.HOUSING,
            ActionTerm.SHORT);

    static TrailOperations of(ApplicationContext context, StoredReports stored) {
        return new TrailOperations(
                context.getBean(TrailService.class),
                context.getBean(ProposalService.class),
                context.getBean(PatternService.class),
                stored);
    }

    Stream<Operation> all() {
        return Stream.of(
                new Operation("TrailService.of", Right.SHOWN, all -> isHere(all.fresh())),
                new Operation("TrailService.of a part", Right.SHOWN, all -> isHere(all.part())),
                new Operation("TrailService.of a merged one", Right.SHOWN, all -> isHere(all.merged())),
                new Operation(
                        "TrailService.of another one", Right.SHOWN, all -> isIn(all.other(), all.fresh(), all.part())),
                new Operation(
                        "TrailService.of what it came of",
                        Right.SHOWN,
                        all -> isIn(all.fresh(), all.other(), all.merged())),
                new Operation("TrailService.of an action that is only proposed", Right.OPEN, all -> {
                    stored.proposedElsewhere(all.fresh());
                    return trails.of(thing(all.fresh())).contains(new Step.Known(Glimpse.WAITS, 1));
                }),
                new Operation("TrailService.of a forgotten one", Right.SHOWN, all -> {
                    stored.set("text = '', place = '', forgotten_at = utc_timestamp(6)", all.fresh());
                    return isHere(all.fresh());
                }),
                new Operation(
                        "TrailService.find",
                        Right.SHOWN,
                        all -> Step.seen(trails.find("report", all.fresh())).stream()
                                .anyMatch(step -> step.reference().name().equals(all.fresh()))),
                new Operation("TrailService.origins", Right.OPEN, all -> {
                    link(all.fresh(), all.other());
                    var id = stored.idOf(all.other());
                    return trails.origins(Thing.Kind.REPORT, List.of(id)).getOrDefault(id, List.of()).stream()
                            .anyMatch(step -> step.reference().name().equals(all.fresh()));
                }),
                new Operation(
                        "TrailService.origin",
                        Right.OPEN,
                        all -> trails.origin("report:" + all.fresh(), all.location())
                                .isPresent()),
                new Operation(
                        "TrailService.kept",
                        Right.OPEN,
                        all -> trails.kept(thing(all.fresh()), all.location()).isPresent()),
                new Operation(
                        "ProposalService.propose",
                        Right.PROPOSE,
                        all -> !proposals.propose(all.fresh(), DRAFT).isEmpty()),
                new Operation("ProposalService.proposeOf", Right.PROPOSE, all -> {
                    fiveMore(all);
                    return !proposals
                            .proposeOf(stored.here().code(), all.category(), DRAFT)
                            .isEmpty();
                }),
                new Operation("PatternService.find", Right.COUNTED, all -> {
                    var before = counted(all);
                    fiveMore(all);
                    return counted(all) != before;
                }));
    }

    private boolean isHere(String number) {
        return Step.seen(trails.of(thing(number))).stream()
                .anyMatch(step -> step.reference().name().equals(number));
    }

    /** Whether a trail that leads through two others has it at its end. */
    private boolean isIn(String beginning, String sought, String between) {
        link(beginning, between);
        link(between, sought);
        var found = Step.seen(trails.of(thing(beginning))).stream()
                .anyMatch(step -> step.reference().name().equals(sought));
        var back = Step.seen(trails.of(thing(sought))).stream()
                .anyMatch(step -> step.reference().name().equals(beginning));
        return found && back;
    }

    private void link(String from, String to) {
        stored.database().sql("""
                        insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)
                        values ('REPORT', ?, 'REPORT', ?, utc_timestamp(6))
                        """).params(stored.idOf(from), stored.idOf(to)).update();
    }

    private Thing thing(String number) {
        return ReportTrail.thing(stored.idOf(number));
    }

    private void fiveMore(Reports all) {
        for (var each = 0; each < PatternService.FEWEST; each++) {
            stored.copy(all.fresh(), Instant.now());
        }
    }

    private long counted(Reports all) {
        try {
            return patterns.find(stored.here().code(), all.category()).reports();
        } catch (NotFoundException none) {
            return 0;
        }
    }
}
