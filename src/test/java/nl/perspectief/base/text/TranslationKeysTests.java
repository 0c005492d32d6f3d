package nl.perspectief.base.text;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.agenda.Action.Unsettled;
import nl.perspectief.agenda.ActionEventKind;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.promises.PromiseState;
import nl.perspectief.agenda.quarter.QuarterPart;
import nl.perspectief.base.text.SourceTexts.SourceText;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.Tone;
import nl.perspectief.infographic.InfographicFile;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.HistoryLine;
import nl.perspectief.issues.News;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.RelatedReport;
import nl.perspectief.issues.ReportEventKind;
import nl.perspectief.issues.ReportFilter;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.Route;
import nl.perspectief.issues.StandardTextDraft;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.WaitingReports;
import nl.perspectief.issues.clock.ClockKind;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.file.LocationColumn;
import nl.perspectief.motions.AmendmentState;
import nl.perspectief.motions.MotionEventKind;
import nl.perspectief.motions.MotionFilter;
import nl.perspectief.motions.MotionState;
import nl.perspectief.notifications.MailChoice;
import nl.perspectief.quality.ChecklistChange;
import nl.perspectief.quality.score.Evidence;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.sessions.Agreement;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.trail.Glimpse;
import nl.perspectief.trail.Thing;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.SealFault;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;

/** The sources and the translations know the same keys, and screens have no text of their own. */
class TranslationKeysTests {

    /** Keys that are put together: what they begin with, and all that can follow. */
    private static final Map<String, List<?>> COMPOSED = Map.ofEntries(
            Map.entry("agenda.state.", List.of(ActionState.values())),
            Map.entry("agenda.theme.", List.of(ActionTheme.values())),
            Map.entry("agenda.term.", List.of(ActionTerm.values())),
            Map.entry(
                    "agenda.unsettled.",
                    List.of(Unsettled.TEXT, Unsettled.ORGANISATION, Unsettled.DEADLINE, Unsettled.BOTH)),
            Map.entry("agenda.organisation.counted.", List.of("ASKED", "RUNNING", "DONE", "LATE")),
            Map.entry("agenda.organisation.part.", List.of("ASKED", "PROMISED", "ENDED")),
            Map.entry("agenda.look.", List.of("LIST", "BOARD", "TIMELINE")),
            Map.entry("promises.state.", List.of(PromiseState.values())),
            Map.entry("agenda.quarter.part.", List.of(QuarterPart.values())),
            Map.entry(
                    "agenda.history.",
                    Stream.concat(Stream.of(ActionEventKind.values()), Stream.of("handedOver"))
                            .toList()),
            Map.entry("agenda.history.unnamed.", List.of("ASSIGNED", "handedOver", "DECLINED", "RELEASED")),
            Map.entry("agenda.news.", List.of(nl.perspectief.agenda.News.values())),
            Map.entry("trail.kind.", List.of(Thing.Kind.values())),
            Map.entry("trail.glimpse.", List.of(Glimpse.values())),
            Map.entry("issues.do.", List.of(Handling.values())),
            Map.entry("issues.yes.", List.of(Handling.values())),
            Map.entry("issues.consequence.", List.of(Handling.values())),
            Map.entry("issues.occasion.", List.of(StandardTextDraft.Occasion.values())),
            Map.entry("issues.clockKind.", List.of(ClockKind.values())),
            Map.entry("issues.route.", List.of(Route.values())),
            Map.entry("issues.state.", List.of(ReportState.values())),
            Map.entry("issues.priority.", List.of(Priority.values())),
            Map.entry("issues.news.", List.of(News.values())),
            Map.entry(
                    "issues.news.part.",
                    List.of(News.ACCEPTED, News.STARTED, News.SOLVED, News.REJECTED, News.REOPENED, News.CLOSED)),
            Map.entry("issues.visibility.", List.of(Visibility.values())),
            Map.entry("issues.retention.number.", List.of(Visibility.values())),
            Map.entry("today.reports.", List.of(WaitingReports.Reason.values())),
            Map.entry("today.allReports.", List.of(WaitingReports.Reason.values())),
            Map.entry("issues.readers.", List.of(Visibility.values())),
            Map.entry("issues.readersOwn.", List.of(Visibility.values())),
            Map.entry("issues.reading.", List.of(Visibility.values())),
            Map.entry("issues.sent.route.", List.of(Route.values())),
            Map.entry("issues.relation.", List.of(RelatedReport.Relation.values())),
            Map.entry("issues.voice.", List.of(HistoryLine.Voice.values())),
            Map.entry("issues.history.", List.of(ReportEventKind.values())),
            Map.entry("issues.empty.", List.of(ReportFilter.Scope.values())),
            Map.entry("issues.emptyHint.", List.of(ReportFilter.Scope.values())),
            Map.entry("notifications.mail.choice.", List.of(MailChoice.values())),
            Map.entry("quality.history.", List.of(ChecklistChange.Kind.values())),
            Map.entry("quality.missing.", List.of(Evidence.Missing.values())),
            Map.entry("quality.same.legend.", without(Chip.Look.INFO, Chip.Look.values())),
            Map.entry("council.rule.majority.", List.of(Majority.values())),
            Map.entry("council.rule.tie.", List.of(Tie.values())),
            Map.entry("council.majority.", List.of(Majority.values())),
            Map.entry("council.base.", List.of(MajorityBase.values())),
            Map.entry("council.tie.", List.of(Tie.values())),
            Map.entry(
                    "council.kind.",
                    List.of(FunctionKind.COUNCIL_MEMBER, FunctionKind.COUNCIL_CHAIR, FunctionKind.COUNCIL_SECRETARY)),
            Map.entry(
                    "motions.news.",
                    Stream.of(nl.perspectief.motions.News.values())
                            .filter(kind -> kind != nl.perspectief.motions.News.LAPSED
                                    && kind != nl.perspectief.motions.News.SET_ASIDE)
                            .toList()),
            Map.entry(
                    "motions.news.amendment.",
                    List.of(
                            nl.perspectief.motions.News.ADOPTED,
                            nl.perspectief.motions.News.REJECTED,
                            nl.perspectief.motions.News.NO_QUORUM,
                            nl.perspectief.motions.News.LAPSED,
                            nl.perspectief.motions.News.SET_ASIDE)),
            Map.entry("motions.filter.", List.of(MotionFilter.values())),
            Map.entry("motions.state.", List.of(MotionState.values())),
            Map.entry("motions.amendment.state.", List.of(AmendmentState.values())),
            Map.entry("motions.history.", List.of(MotionEventKind.values())),
            Map.entry("experts.tab.", List.of("INTERVIEWS", "INSIGHTS", "FIGURES", "QUESTIONS", "MEMBERS", "MEETINGS")),
            Map.entry("experts.attribute.", List.of(Attribute.values())),
            Map.entry("experts.news.", List.of("DONE")),
            Map.entry("quality.news.", List.of("MENDED")),
            Map.entry("experts.tone.", List.of(Tone.values())),
            Map.entry("experts.tones.", List.of(Tone.values())),
            Map.entry("suspicion.", List.of(Suspicion.Kind.values())),
            Map.entry("experts.band.", bands()),
            Map.entry("infographic.file.", List.of(InfographicFile.values())),
            Map.entry("sessions.step.", List.of(SessionStep.values())),
            Map.entry("sessions.lead.", List.of(SessionStep.values())),
            Map.entry("sessions.guest.", List.of(SessionStep.values())),
            Map.entry("sessions.party.", List.of(Party.values())),
            Map.entry("sessions.regroup.", List.of(Party.values())),
            Map.entry("sessions.regroupOf.", List.of(Party.values())),
            Map.entry("sessions.join.as.", List.of(Party.values())),
            Map.entry("sessions.agreement.", List.of(Agreement.Verdict.TOGETHER, Agreement.Verdict.APART)),
            Map.entry("sessions.bad.step.", List.of(SessionStep.IDEAS, SessionStep.CHOOSE, SessionStep.WHO)),
            Map.entry("voting.answer.", List.of(Choice.Answer.values())),
            Map.entry("voting.phase.", List.of(PollPhase.values())),
            Map.entry("voting.secrecy.", List.of(Secrecy.values())),
            Map.entry("voting.result.", List.of(Result.values())),
            Map.entry("voting.fault.portal.", List.of(SealFault.Part.values())),
            Map.entry(
                    "voting.fault.file.",
                    List.of(
                            "FILE.content",
                            "FILE.form",
                            "FILE.ballots",
                            "FILE.receipts",
                            "FILE.turnout",
                            "FILE.previous",
                            "FILE.published",
                            "FILE.result",
                            "BALLOT.form",
                            "BALLOT.order",
                            "BALLOT.choice",
                            "RECEIPT.form",
                            "RECEIPT.order")),
            Map.entry("voting.kind.", List.of(Question.Kind.values())),
            Map.entry("voting.method.", List.of(Question.Ranking.Method.values())),
            Map.entry("voting.secrecyLong.", List.of(Secrecy.values())),
            Map.entry("voting.rollKind.", List.of(RollKind.values())),
            Map.entry(
                    "voting.form.number.",
                    List.of(Question.Kind.APPROVAL, Question.Kind.POINTS, Question.Kind.ELECTION)),
            Map.entry("voting.roll.", List.of(RollKind.values())),
            Map.entry("voting.certificate.secrecy.", List.of(Secrecy.values())),
            Map.entry("voting.certificate.roll.", List.of(RollKind.values())),
            Map.entry("voting.reckoning.needed.", List.of(Majority.values())),
            Map.entry("locations.building.", List.of(BuildingKind.values())),
            Map.entry("locations.column.", List.of(LocationColumn.values())),
            Map.entry("people.kind.", List.of(FunctionKind.values())),
            Map.entry("people.role.", Roles.ALL),
            Map.entry("today.", List.of("night", "morning", "afternoon", "evening")));

    /** Composed of an enum that keeps to itself; FaultMessageTests compares it with the translations. */
    private static final String FAULTS = "template.fault.";

    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Calls whose text is a translation key, with its place. */
    private static final Map<String, Integer> TRANSLATES =
            Map.of("getTranslation", 0, "new BadInputException", 1, "unless", 2, "@PageTitle", -1);

    /** What shows its text: every argument of it, or those at some places. */
    private static final Map<String, Set<Integer>> SHOWS = Map.ofEntries(
            Map.entry("new Anchor", Set.of(1, 2)),
            Map.entry("new RouterLink", Set.of(0)),
            Map.entry("new Chip", Set.of(1, 2)),
            Map.entry("withBack", Set.of(1)),
            Map.entry("setAttribute", Set.of()));

    private static final Pattern SHOWS_ALL = Pattern.compile("new (Span|H[1-6]|Paragraph|Button|NativeButton|Text|Pre|"
            + "NativeLabel|ListItem|Header|Footer|NativeDetails|Details|TextField|TextArea|IntegerField|NumberField|"
            + "BigDecimalField|EmailField|Checkbox|Tick|CheckboxGroup|RadioButtonGroup|Select|ComboBox|MultiSelectComboBox|"
            + "DatePicker|DayPicker|Dialog|ConfirmDialog|Notification|PageHeader|EmptyState|Tab|MenuItem|Html|Card|"
            + "NativeTableCell|NativeTableHeaderCell|NativeTableCaption)(<.*>)?"
            + "|setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel|setTitle|setHeader|"
            + "setTooltipText|setHeaderTitle|setConfirmText|setCancelText|setRejectText|setSummaryText|withSubtitle|"
            + "show|done|problem|appendText");

    private static final Set<String> SHOWN_ATTRIBUTES =
            Set.of("aria-label", "aria-description", "title", "alt", "placeholder", "label");

    private static final List<SourceText> TEXTS = SourceTexts.read();

    private final Set<String> keys =
            new Translations().patternsIn(Languages.ENGLISH).keySet();
    private final Set<String> modules =
            keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(toSet());

    @Test
    void everyKeyInTheSourcesIsTranslated() {
        assertThat(TEXTS.stream()
                        .filter(text -> !text.composed() && looksLikeKey(text.value()) || isTranslated(text))
                        .filter(text -> !keys.contains(text.value()))
                        .filter(text -> !(text.composed() && isDeclared(text.value()))))
                .isEmpty();
    }

    @Test
    void everyComposedKeyIsDeclaredHere() {
        assertThat(TEXTS.stream()
                        .filter(text -> text.composed() && text.value().endsWith("."))
                        .filter(text -> looksLikeKey(text.value() + "x") && !isDeclared(text.value())))
                .isEmpty();
    }

    @Test
    void everythingDeclaredHereIsComposedSomewhere() {
        var composed = TEXTS.stream()
                .filter(SourceText::composed)
                .map(SourceText::value)
                .collect(toSet());

        assertThat(composed).containsAll(COMPOSED.keySet()).contains(FAULTS);
    }

    @Test
    void everyComposedKeyIsTranslated() {
        assertThat(composedKeys().filter(key -> !keys.contains(key))).isEmpty();
    }

    @Test
    void everyTranslationIsUsed() {
        var used = Stream.concat(TEXTS.stream().map(SourceText::value), composedKeys())
                .collect(toSet());

        assertThat(keys.stream().filter(key -> !used.contains(key) && !key.startsWith(FAULTS)))
                .isEmpty();
    }

    /** Of two the last would win, and nobody would know which is meant. */
    @Test
    void everyKeyStandsInItsFileOnce() throws IOException {
        for (var file : List.of("translations", "translations_nl", "translations_uk")) {
            var keys = Files.readAllLines(Path.of("src/main/resources/vaadin-i18n", file + ".properties")).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPageTitleAndMenuEntryIsAKey() {
        assertThat(TEXTS.stream()
                        .filter(text -> text.call().equals("@PageTitle"))
                        .filter(text -> !keys.contains(text.value())))
                .isEmpty();
    }

    @Test
    void noScreenHasATextOfItsOwn() {
        assertThat(TEXTS.stream()
                        .filter(SourceText::isOfAScreen)
                        .filter(text -> LETTER.matcher(text.value()).find())
                        .filter(text -> !keys.contains(text.value()))
                        .filter(TranslationKeysTests::isShown))
                .isEmpty();
    }

    @Test
    void noScreenHasASentenceOfItsOwn() {
        assertThat(TEXTS.stream().filter(SourceText::isOfAScreen).filter(TranslationKeysTests::readsLikeASentence))
                .isEmpty();
    }

    @Test
    void theSourcesWereRead() {
        assertThat(TEXTS).hasSizeGreaterThan(500);
        assertThat(TEXTS.stream().filter(SourceText::isOfAScreen).map(SourceText::call))
                .contains("getTranslation", "addClassName", "@Route");
    }

    private boolean looksLikeKey(String text) {
        return KEY.matcher(text).matches() && modules.contains(text.substring(0, text.indexOf('.')));
    }

    private static boolean isTranslated(SourceText text) {
        return TRANSLATES.getOrDefault(text.call(), -2) == text.argument();
    }

    private static boolean isDeclared(String start) {
        return COMPOSED.containsKey(start) || start.equals(FAULTS);
    }

    private static Stream<String> composedKeys() {
        return COMPOSED.entrySet().stream()
                .flatMap(composed -> composed.getValue().stream()
                        .map(end -> composed.getKey() + (end instanceof Chip.Look look ? look.className() : end)));
    }

    private static boolean isShown(SourceText text) {
        return SHOWS_ALL.matcher(text.call()).matches()
                || SHOWS.getOrDefault(text.call(), Set.of()).contains(text.argument())
                || text.call().equals("setAttribute") && text.argument() == 1 && isShownAttribute(text);
    }

    /** The literal before it on the same call is the attribute's name. */
    private static boolean isShownAttribute(SourceText text) {
        var before = TEXTS.get(TEXTS.indexOf(text) - 1);
        return before.call().equals("setAttribute") && SHOWN_ATTRIBUTES.contains(before.value());
    }

    /** Words with a space between them, where no program, problem or log is spoken to. */
    private static boolean readsLikeASentence(SourceText text) {
        return Pattern.compile("\\p{L}+,? \\p{L}+").matcher(text.value()).find()
                && !text.call()
                        .matches(
                                "addMetaTag|executeJs|of|ofPattern|error|warn|info|debug|@SuppressWarnings|new \\w+Exception")
                && !text.value().contains("${")
                && !text.value().contains("()");
    }

    private static List<String> bands() {
        return Map.of(
                        "work", Bands.Work.values(),
                        "living", Bands.Living.values(),
                        "age", Bands.Age.values(),
                        "gender", Bands.Gender.values(),
                        "education", Bands.Education.values(),
                        "stay", Bands.Stay.values())
                .entrySet()
                .stream()
                .flatMap(band -> Stream.concat(
                        Stream.of(band.getKey()),
                        Arrays.stream(band.getValue()).map(value -> band.getKey() + '.' + value)))
                .toList();
    }

    private static List<?> without(Object left, Object... all) {
        return Arrays.stream(all).filter(each -> each != left).toList();
    }
}
