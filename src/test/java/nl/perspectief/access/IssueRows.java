package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.CategoryDraft;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.FigureFilter;
import nl.perspectief.issues.FigureService;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.PatternService;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ProposalDraft;
import nl.perspectief.issues.ProposalService;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReportVersion;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.RetentionService;
import nl.perspectief.issues.Route;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.Words;
import nl.perspectief.issues.clock.ClockKind;
import org.springframework.data.domain.Pageable;

/**
 * Who reports, reads and handles what is shown to everybody at a location; what fewer may read, VisibilityMatrixTests
 * has. The columns: {@value AccessRow#COLUMNS}.
 */
record IssueRows(
        CategoryService categories,
        ReportService reports,
        ReporterService reporting,
        HandlingService handling,
        RetentionService retention,
        FigureService figures,
        PatternService patterns,
        ProposalService proposals) {

    private static final Words WORDS = new Words("Something", Locale.ENGLISH);
    private static final CategoryDraft DRAFT = new CategoryDraft(
            new Texts("Garden", "Tuin", "Сад"),
            new Texts("", "", ""),
            Priority.LOW,
            ClockKind.CALENDAR,
            24,
            48,
            Visibility.LOCATION,
            Route.COUNCIL);

    private static final ProposalDraft PROPOSAL = new ProposalDraft(
            new ActionText(new Texts("", "Een andere lift", ""), new Texts("", "", "")),
            ActionTheme.HOUSING,
            ActionTerm.SHORT);

    Stream<AccessRow> rows() {
        return Stream.of(ofCategories(), ofReading(), ofReporting(), ofHandling(), ofCounting(), ofProposing())
                .flatMap(rows -> rows);
    }

    private Stream<AccessRow> ofCategories() {
        return Stream.of(
                reads("CategoryService.choice()", "AAe AAe AAe AAe --- --- --- --- ---", _ -> categories.choice())
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().category() + ",")),
                reads(
                                "CategoryService.choiceIn(long)",
                                "AAe AAe AAe AAe --- --- --- --- ---",
                                place ->
                                        categories.choiceIn(place.municipality().id()))
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().category() + ",")),
                reads(
                                "CategoryService.choiceFor(String)",
                                "Ann nnn AAn --- --- --- --- --- ---",
                                place -> categories.choiceFor(place.issues().shown()))
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().category() + ",")),
                reads("CategoryService.list()", "--- --- AAe --- --- --- --- --- ---", _ -> categories.list())
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().category() + ",")),
                reads("CategoryService.groups()", "--- --- AAe --- --- --- --- --- ---", _ -> categories.groups())
                        .showing((answer, place) -> answer.toString()
                                .contains("id=" + place.issues().group() + ",")),
                changes(
                        "CategoryService.add(long, CategoryDraft)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> categories.add(place.issues().group(), DRAFT)),
                changes(
                        "CategoryService.change(long, int, CategoryDraft)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> categories.change(place.issues().category(), 0, DRAFT)),
                changes(
                        "CategoryService.retire(long, int, boolean)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> categories.retire(place.issues().category(), 0, true)));
    }

    private Stream<AccessRow> ofReading() {
        return Stream.of(
                reads("ReportService.scopes()", "eee AAA eee AAA --- --- --- --- ---", _ -> reports.scopes())
                        .showing((answer, _) -> answer.toString().contains(Scope.MINE.name()))
                        .withoutFunction(Outcome.EMPTY),
                reads(
                        "ReportService.board(Long, boolean, int)",
                        "Aee eee AAe eee --- --- --- --- ---",
                        _ -> reports.board(null, false, 1_000)),
                list(Scope.ALL, "Aee Aee AAe Aee --- --- --- --- ---"),
                list(Scope.WORK, "Aee eee AAe eee --- --- --- --- ---"),
                list(Scope.MINE, "eee eee eee Aee --- --- --- --- ---"),
                list(Scope.SUPPORTED, "eee eee eee eee --- --- --- --- ---"),
                reads(
                        "ReportService.find(String)",
                        "Ann Ann AAn Ann --- --- --- --- ---",
                        place -> reports.find(place.issues().shown())),
                reads(
                        "ReportService.similar(long, long)",
                        "Aee Aee AAe Aee --- --- --- --- ---",
                        place -> reports.similar(
                                place.location().id(), place.issues().category())),
                reads("RetentionService.plan(int)", "--- --- AAA --- --- --- --- --- ---", _ -> retention.plan(1))
                        // what it shows of which place has a test of its own
                        .showing((_, _) -> true),
                reads("ReportService.waiting(int)", "Aee eee AAe Aee --- --- --- --- ---", _ -> reports.waiting(1_000)),
                reads(
                                "ReportService.confidential()",
                                "--- --- eee --- --- --- --- --- ---",
                                _ -> reports.confidential())
                        // fewer than five are never told
                        .showing((answer, _) -> !answer.equals(OptionalLong.empty())));
    }

    private Stream<AccessRow> ofReporting() {
        return Stream.of(
                reads(
                        "ReporterService.begin(UUID, String, Long)",
                        "--- Aee --- Aee --- --- --- --- ---",
                        place -> reporting.begin(
                                UUID.randomUUID(),
                                place.location().code(),
                                place.issues().category())),
                changes("ReporterService.report(ReportDraft)", "--- Ann --- Ann --- --- --- --- ---", place -> {
                    reporting.report(new ReportDraft(
                            UUID.randomUUID(),
                            place.location().id(),
                            place.issues().category(),
                            Visibility.LOCATION,
                            "",
                            WORDS,
                            List.of()));
                }),
                changes(
                        "ReporterService.support(String)",
                        "--- Ann --- Ann --- --- --- --- ---",
                        place -> reporting.support(place.issues().shown())),
                changes(
                        "ReporterService.tell(String, Words)",
                        "--- nnn --- Ann --- --- --- --- ---",
                        place -> reporting.tell(place.issues().own(), WORDS)),
                changes(
                        "ReporterService.addPhotos(String, List)",
                        "--- nnn --- Ann --- --- --- --- ---",
                        place -> reporting.addPhotos(
                                place.issues().own(), List.of(place.issues().pending()))),
                changes(
                        "ReporterService.confirm(String)",
                        "--- nnn --- Ann --- --- --- --- ---",
                        place -> reporting.confirm(place.issues().solved())),
                changes(
                        "ReporterService.reopen(String, Words)",
                        "--- nnn --- Ann --- --- --- --- ---",
                        place -> reporting.reopen(place.issues().solved(), WORDS)),
                changes(
                        "ReporterService.rate(String, int)",
                        "--- nnn --- Ann --- --- --- --- ---",
                        place -> reporting.rate(place.issues().closed(), 4)),
                reads("ReporterService.ratings()", "--- Aee --- Aee --- --- --- --- ---", _ -> reporting.ratings()),
                changes(
                        "ReporterService.show(ReportVersion, Visibility)",
                        "--- nnn --- Ann --- --- --- --- ---",
                        place -> reporting.show(new ReportVersion(place.issues().own(), 0), Visibility.PRIVATE)));
    }

    private Stream<AccessRow> ofHandling() {
        return Stream.of(
                changes(
                        "HandlingService.change(List, Change)",
                        "Ann nnn AAn --- --- --- --- --- ---",
                        place -> handling.change(
                                List.of(new ReportVersion(place.issues().shown(), 0)), new Change.Accept())),
                onShown(
                                "HandlingService.preview(Set, Change)",
                                number -> handling.preview(Set.of(number), new Change.Accept()))
                        .showing((answer, place) ->
                                answer.toString().contains(place.issues().shown())),
                onShown("HandlingService.candidates(String)", handling::candidates)
                        .showing((answer, place) -> answer.toString()
                                .contains("Manager of " + place.location().name())),
                changes(
                        "HandlingService.correct(String, int, Instant, Words)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> handling.correct(place.issues().solved(), 2, Instant.now(), WORDS)));
    }

    private Stream<AccessRow> ofCounting() {
        var present = YearMonth.now(Dates.ZONE);
        return Stream.of(
                reads(
                        "FigureService.figures(FigureFilter)",
                        "Aee Aee AAe --- --- --- --- --- ---",
                        _ -> figures.figures(new FigureFilter(present, present, null, null))),
                reads(
                                "FigureService.figures(FigureFilter)",
                                "Ann Ann AAn --- --- --- --- --- ---",
                                place -> figures.figures(new FigureFilter(
                                        present, present, place.location().code(), null)))
                        .of("of a location"),
                // nothing there makes a pattern; VisibilityMatrixTests has what does
                reads(
                        "PatternService.patterns(int)",
                        "eee eee eee --- --- --- --- --- ---",
                        _ -> patterns.patterns(100)));
    }

    private Stream<AccessRow> ofProposing() {
        return Stream.of(
                changes(
                        "ProposalService.propose(String, ProposalDraft)",
                        "--- --- AAn --- --- --- --- --- ---",
                        place -> proposals.propose(place.issues().shown(), PROPOSAL)),
                changes(
                        "ProposalService.proposeOf(String, long, ProposalDraft)",
                        "--- --- nnn --- --- --- --- --- ---",
                        place -> proposals.proposeOf(
                                place.location().code(), place.issues().category(), PROPOSAL)),
                reads(
                        "PatternService.find(String, long)",
                        "nnn nnn nnn --- --- --- --- --- ---",
                        place -> patterns.find(
                                place.location().code(), place.issues().category())));
    }

    private AccessRow list(Scope scope, String cells) {
        return reads(
                        "ReportService.list(ReportFilter, Pageable)",
                        cells,
                        _ -> reports.list(ReportFilter.of(scope), Pageable.unpaged()))
                .of(scope.name());
    }

    private static AccessRow onShown(String method, Function<String, Object> call) {
        return reads(
                method,
                "Ann nnn AAn --- --- --- --- --- ---",
                place -> call.apply(place.issues().shown()));
    }
}
