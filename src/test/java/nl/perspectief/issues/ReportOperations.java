package nl.perspectief.issues;

import static nl.perspectief.issues.IssueTestData.words;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.PhotoSize;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.issues.StandardTextDraft.Occasion;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** Everything that can be read of a report and done with it, each on its own. */
record ReportOperations(
        ReportService reports,
        ReporterService reporting,
        HandlingService handling,
        PhotoService photos,
        CategoryService categories,
        StandardTextService texts,
        StoredReports stored) {

    static ReportOperations of(ApplicationContext context, StoredReports stored) {
        return new ReportOperations(
                context.getBean(ReportService.class),
                context.getBean(ReporterService.class),
                context.getBean(HandlingService.class),
                context.getBean(PhotoService.class),
                context.getBean(CategoryService.class),
                context.getBean(StandardTextService.class),
                stored);
    }

    /** What nothing else in the database says. */
    static final String TEXT = "Something that only this report tells";

    static final String MESSAGE = "Something that only the two of us know";
    /** More than there are. */
    private static final int MANY = 1_000;

    static final String NOTE = "Something that only we've known";

    /** Reports of one kind. */
    record Reports(
            long location,
            long category,
            Visibility visibility,
            /** New, with a message and a note; over the part and the merged one. */
            String fresh,
            String other,
            /** Reported, and then solved. */
            String solved,
            /** Accepted. */
            String part,
            String merged,
            /** Merged into the solved one. */
            String follower,
            /** The token of one that the new one has. */
            String photo) {}

    /** To whom it is open. */
    enum Right {
        SHOWN,
        KNOWN,
        OWN,
        HANDLED,
        /** For those who live there, "me too". */
        SUPPORT,
        /** For who handles it and is not measured by it. */
        CORRECT,
        /** To make an action of it, for who oversees; never of what is confidential. */
        PROPOSE,
        /** What others may come to read of, for whoever may know of it: never what is confidential. */
        OPEN,
        /** What is to be forgotten, for those whose role is oversight, of what they handle. */
        PLAN,
        /** For who lives there and may know of it. */
        BEGINS,
        /** For who oversees and is not entrusted, when there are enough. */
        CONFIDENTIAL_NUMBER,
        /** For managers, councils and oversight, as far as they read it as such. */
        COUNTED,
        /** The same, and a city council what is shown at a location. */
        IN_FIGURES,
        NOBODY
    }

    /**
     * @param name the service and its method, and what of it
     * @param works whether it does so for the user who is signed in; may throw what refuses
     */
    record Operation(String name, Right right, Predicate<Reports> works) {

        /** Such as {@code ReportService.find}. */
        String method() {
            return name.split(" ", 2)[0];
        }
    }

    Stream<Operation> all() {
        return Stream.of(lists(), pages(), ofReporters(), ofHandlers(), changes())
                .flatMap(operations -> operations);
    }

    private Stream<Operation> lists() {
        return Stream.of(
                new Operation(
                        "ReportService.list WORK",
                        Right.HANDLED,
                        all -> lists(ReportFilter.of(Scope.WORK), all.fresh())),
                new Operation(
                        "ReportService.list ALL", Right.SHOWN, all -> lists(ReportFilter.of(Scope.ALL), all.fresh())),
                new Operation(
                        "ReportService.list ALL merged",
                        Right.SHOWN,
                        all -> lists(
                                ReportFilter.of(Scope.ALL).about(all.category()).in(Set.of(ReportState.MERGED)),
                                all.merged())),
                new Operation(
                        "ReportService.list MINE", Right.OWN, all -> lists(ReportFilter.of(Scope.MINE), all.fresh())),
                new Operation(
                        "ReportService.board",
                        Right.HANDLED,
                        all -> reports.board(all.location(), false, MANY).stream()
                                .anyMatch(row -> row.number().equals(all.fresh()))),
                new Operation(
                        "ReportService.list SUPPORTED",
                        Right.NOBODY,
                        all -> lists(ReportFilter.of(Scope.SUPPORTED), all.fresh())),
                new Operation(
                        "ReportService.list by text", Right.SHOWN, all -> finds("only report TELLS", all.fresh())),
                new Operation("ReportService.list by number", Right.SHOWN, all -> finds(all.fresh(), all.fresh())),
                new Operation(
                        "ReportService.list by message", Right.KNOWN, all -> finds("only the two know", all.fresh())),
                new Operation("ReportService.list by note", Right.HANDLED, all -> finds("only we've", all.fresh())),
                new Operation(
                        "ReportService.similar",
                        Right.SHOWN,
                        all -> reports.similar(all.location(), all.category()).stream()
                                .anyMatch(row -> row.number().equals(all.other()))));
    }

    private Stream<Operation> pages() {
        return Stream.of(
                new Operation(
                        "ReportService.find text",
                        Right.SHOWN,
                        all -> reports.find(all.fresh()).text().equals(TEXT)),
                new Operation(
                        "ReportService.find reporter",
                        Right.KNOWN,
                        all -> reports.find(all.fresh()).reporter() != null),
                new Operation(
                        "ReportService.find photos",
                        Right.SHOWN,
                        all -> reports.find(all.fresh())
                                .photos()
                                .getFirst()
                                .token()
                                .equals(all.photo())),
                does("PhotoService.read whole", Right.SHOWN, all -> photos.read(all.photo(), PhotoSize.WHOLE)),
                does("PhotoService.read small", Right.SHOWN, all -> photos.read(all.photo(), PhotoSize.SMALL)),
                new Operation(
                        "ReportService.find usage",
                        Right.HANDLED,
                        all -> reports.find(all.fresh()).usage() != null),
                new Operation("ReportService.find messages", Right.KNOWN, all -> tells(all.fresh(), MESSAGE)),
                new Operation("ReportService.find notes", Right.HANDLED, all -> tells(all.fresh(), NOTE)),
                new Operation(
                        "ReportService.find what is under it",
                        Right.SHOWN,
                        all -> reports.find(all.fresh()).related().size() == 2),
                new Operation(
                        "ReportService.find what it is under", Right.SHOWN, all -> tells(all.merged(), all.fresh())));
    }

    private Stream<Operation> ofReporters() {
        return Stream.of(
                new Operation(
                        "ReporterService.begin",
                        Right.BEGINS,
                        all ->
                                reporting
                                        .begin(UUID.randomUUID(), stored.here().code(), all.category())
                                        .similar()
                                        .stream()
                                        .anyMatch(row -> row.number().equals(all.other()))),
                does("ReporterService.support", Right.SUPPORT, all -> reporting.support(all.fresh())),
                does("ReporterService.tell", Right.OWN, all -> reporting.tell(all.fresh(), words("It still is"))),
                does(
                        "ReporterService.addPhotos",
                        Right.OWN,
                        all -> reporting.addPhotos(
                                all.fresh(),
                                List.of(photos.keep(PhotoTestData.picture(), true)
                                        .token()))),
                does("ReporterService.confirm", Right.OWN, all -> reporting.confirm(all.solved())),
                does("ReporterService.confirm merged", Right.OWN, all -> reporting.confirm(all.follower())),
                does("ReporterService.reopen", Right.OWN, all -> reporting.reopen(all.solved(), Words.NONE)),
                does("ReporterService.reopen merged", Right.OWN, all -> reporting.reopen(all.follower(), Words.NONE)),
                new Operation(
                        "ReporterService.rate", Right.OWN, all -> isNotClosed(() -> reporting.rate(all.solved(), 3))),
                new Operation(
                        "ReporterService.rate merged",
                        Right.OWN,
                        all -> isNotClosed(() -> reporting.rate(all.follower(), 3))),
                new Operation(
                        "ReportService.find state merged",
                        Right.SHOWN,
                        all -> reports.find(all.follower()).reached() == ReportState.SOLVED),
                does("ReporterService.show", Right.OWN, all -> reporting.show(seen(all.other()), all.visibility())));
    }

    private Stream<Operation> ofHandlers() {
        return Stream.of(
                does(
                        "HandlingService.preview",
                        Right.HANDLED,
                        all -> handling.preview(Set.of(all.fresh()), new Change.Accept())),
                does("CategoryService.choiceFor", Right.HANDLED, all -> categories.choiceFor(all.fresh())),
                does("StandardTextService.fitting", Right.HANDLED, all -> texts.fitting(all.fresh(), Occasion.TELL)),
                does("HandlingService.candidates", Right.HANDLED, all -> handling.candidates(all.fresh())),
                does(
                        "HandlingService.correct",
                        Right.CORRECT,
                        all -> handling.correct(all.solved(), 2, Instant.now(), words("A bit later"))));
    }

    private Stream<Operation> changes() {
        return Stream.of(
                change("Accept", all -> change(all.fresh(), new Change.Accept())),
                change("Start", all -> change(all.part(), new Change.Start())),
                change("Assign", all -> change(all.fresh(), new Change.Assign(null))),
                change("Recategorise", all -> change(all.fresh(), new Change.Recategorise(all.category(), Words.NONE))),
                change("Prioritise", all -> change(all.fresh(), new Change.Prioritise(Priority.LOW, Words.NONE))),
                change("Ask", all -> change(all.fresh(), new Change.Ask(words("Where?")))),
                change("Tell", all -> change(all.fresh(), new Change.Tell(words("Soon")))),
                change("Note", all -> change(all.fresh(), new Change.Note(words("Ring them")))),
                change("Solve", all -> change(all.fresh(), new Change.Solve(words("Done")))),
                change("Reject", all -> change(all.fresh(), new Change.Reject(words("No")))),
                change("Reopen", all -> change(all.solved(), new Change.Reopen(words("Not yet")))),
                change("MergeInto", all -> change(all.other(), new Change.MergeInto(all.fresh()))),
                change("Unmerge", all -> change(all.merged(), new Change.Unmerge())),
                change("Join", all -> change(all.other(), new Change.Join(all.fresh()))),
                change("Leave", all -> change(all.part(), new Change.Leave())));
    }

    private static Operation change(String name, Consumer<Reports> change) {
        return does("HandlingService.change " + name, Right.HANDLED, change);
    }

    private static Operation does(String name, Right right, Consumer<Reports> call) {
        return new Operation(name, right, all -> {
            call.accept(all);
            return true;
        });
    }

    /** Who may rate it is told that it is too early. */
    private static boolean isNotClosed(Runnable rating) {
        try {
            rating.run();
            return false;
        } catch (BadInputException early) {
            return early.field().equals("state");
        }
    }

    private boolean lists(ReportFilter filter, String number) {
        return reports.list(filter, Pageable.unpaged()).stream()
                .anyMatch(row -> row.number().equals(number));
    }

    /** In any list. */
    private boolean finds(String words, String number) {
        return Stream.of(Scope.values())
                .anyMatch(scope -> lists(ReportFilter.of(scope).withWords(words), number));
    }

    private boolean tells(String number, String what) {
        return reports.find(number).history().toString().contains(what);
    }

    private void change(String number, Change change) {
        handling.change(List.of(seen(number)), change);
    }

    /** As if the user had seen it: what refuses is not the version. */
    private ReportVersion seen(String number) {
        return new ReportVersion(number, stored.versionOf(number));
    }
}
