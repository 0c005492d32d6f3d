package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.access.Place.Position;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.ChecklistFilter;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.Period;
import nl.perspectief.quality.RoundPlan;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.SameQualityService;
import nl.perspectief.quality.TemplateService;
import org.springframework.data.domain.Pageable;

/**
 * Who sees, plans and answers rounds. The columns: {@value AccessRow#COLUMNS}.
 *
 * @param template the short one, of which all rounds are
 * @param indicator one that managers answer
 */
record QualityRows(
        ChecklistService checklists,
        RoundService rounds,
        SameQualityService sameQuality,
        TemplateService templates,
        Places places,
        long template,
        long indicator) {

    private static final int MANY = 1_000;

    Stream<AccessRow> rows() {
        return Stream.of(ofLists(), ofPlanning(), ofRounds(), ofTemplates()).flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofLists() {
        return Stream.of(
                reads(
                        "ChecklistService.list(ChecklistFilter, Pageable)",
                        "Aee Aee AAe --- --- --- --- --- ---",
                        _ -> checklists.list(ChecklistFilter.ALL, Pageable.unpaged())),
                reads(
                                "ChecklistService.list(ChecklistFilter, Pageable)",
                                "Aee eee AAe --- --- --- --- --- ---",
                                _ -> checklists.list(ChecklistFilter.WAITING, Pageable.unpaged()))
                        .of("open ones"),
                reads(
                                "ChecklistService.waiting(int)",
                                "Aee eee AAe --- --- --- --- --- ---",
                                _ -> checklists.waiting(MANY))
                        .of("overdue"),
                reads("ChecklistService.changes()", "Aee Aee AAe --- --- --- --- --- ---", _ -> checklists.changes()),
                reads(
                                "ChecklistService.history(long)",
                                "Aee eee AAe --- --- --- --- --- ---",
                                place -> checklists.history(place.open()))
                        .of("an open one"),
                reads(
                                "ChecklistService.history(long)",
                                "Aee Aee AAe --- --- --- --- --- ---",
                                place -> checklists.history(place.submitted()))
                        .of("a submitted one"),
                reads(
                        "SameQualityService.compare(long)",
                        "Aee Aee AAe --- --- --- --- --- ---",
                        _ -> sameQuality.compare(template)));
    }

    private Stream<AccessRow> ofPlanning() {
        return Stream.of(
                changes(
                        "ChecklistService.plan(RoundPlan)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> checklists.plan(plan(Set.of(place.location().id())))),
                changes(
                                "ChecklistService.plan(RoundPlan)",
                                "--- --- AAn --- --- --- --- --- ---",
                                place -> checklists.plan(plan(withOwn(
                                        place.location().id(),
                                        places.at(Position.OWN).location().id()))))
                        .of("together with an own location"),
                changes(
                        "ChecklistService.open(Set)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> checklists.open(Set.of(place.planned()))),
                changes(
                                "ChecklistService.open(Set)",
                                "--- --- AAn --- --- --- --- --- ---",
                                place -> checklists.open(withOwn(
                                        place.planned(), places.at(Position.OWN).planned())))
                        .of("together with an own one"),
                changes(
                        "ChecklistService.cancel(Set, String)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> checklists.cancel(Set.of(place.open()), "moved")),
                changes(
                        "ChecklistService.reopen(long, String)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> checklists.reopen(place.submitted(), "a mistake")));
    }

    private Stream<AccessRow> ofRounds() {
        return Stream.of(
                reads(
                                "RoundService.find(long)",
                                "Ann nnn AAn --- --- --- --- --- ---",
                                place -> rounds.find(place.open()))
                        .of("an open one"),
                reads(
                                "RoundService.find(long)",
                                "Ann Ann AAn --- --- --- --- --- ---",
                                place -> rounds.find(place.submitted()))
                        .of("a submitted one"),
                reads(
                                "RoundService.findTheme(long, String)",
                                "Ann nnn AAn --- --- --- --- --- ---",
                                place -> rounds.findTheme(place.open(), "T1"))
                        .of("an open one"),
                reads(
                                "RoundService.findTheme(long, String)",
                                "Ann Ann AAn --- --- --- --- --- ---",
                                place -> rounds.findTheme(place.submitted(), "T1"))
                        .of("a submitted one"),
                reads(
                                "RoundService.answer(long, long)",
                                "Aee eee AAe --- --- --- --- --- ---",
                                place -> rounds.answer(place.open(), indicator))
                        .of("in an open round"),
                reads(
                                "RoundService.answer(long, long)",
                                "Aee Aee AAe --- --- --- --- --- ---",
                                place -> rounds.answer(place.submitted(), indicator))
                        .of("in a submitted round"),
                changes(
                        "RoundService.answer(long, long, Integer, AnswerDraft)",
                        "Ann --- --- --- --- --- --- --- ---",
                        place -> rounds.answer(place.open(), indicator, 0, AnswerDraft.EMPTY.withRemark("seen"))),
                changes(
                        "RoundService.submit(long)",
                        "Ann --- --- --- --- --- --- --- ---",
                        place -> rounds.submit(place.open())));
    }

    private Stream<AccessRow> ofTemplates() {
        return Stream.of(
                reads("TemplateService.list()", "AAA AAA AAA --- --- --- --- --- ---", _ -> templates.list())
                        .showing(AccessRow::isSomething)
                        .withoutFunction(Outcome.EMPTY),
                reads(
                                "TemplateService.find(long)",
                                "AAA AAA AAA --- --- --- --- --- ---",
                                _ -> templates.find(template))
                        .showing(AccessRow::isSomething)
                        .withoutFunction(Outcome.NOT_FOUND));
    }

    private static Set<Long> withOwn(long id, long own) {
        return id == own ? Set.of(id) : Set.of(id, own);
    }

    private RoundPlan plan(Set<Long> locationIds) {
        var month = Places.UNPLANNED;
        return new RoundPlan(locationIds, template, Period.of(month, 1), LocalDate.of(2026, 5, 7), false);
    }
}
