package nl.perspectief.voting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Regulation;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;

/**
 * A vote as it is to be held. All texts are there in Dutch and in Ukrainian; English may be empty.
 *
 * @param title one line of at most {@value #LONGEST_TITLE} signs
 * @param text what is voted on, in full, at most {@value #LONGEST_TEXT} signs
 * @param options a text by the id of each of the question's options, one line of at most {@value #LONGEST_TITLE} signs;
 *     in no language do two look the same
 * @param eligibleOn who was a member or resident at its beginning is on the roll; today, which is the latest, who is when
 *     it is fixed; at the earliest {@value PollOpening#EARLIEST_ROLL_DAYS} days ago
 * @param opensAt to the second; what is past means at once
 * @param closesAt to the second; an hour to 90 days after it opens, of which the council's regulation can
 *     want more than an hour
 * @throws BadInputException for all that is otherwise; the field is {@code title.nl}, {@code options.o2.uk} …
 */
public record PollDraft(
        long councilId,
        Texts title,
        Texts text,
        Question question,
        Map<String, Texts> options,
        Rule rule,
        Secrecy secrecy,
        RollKind roll,
        LocalDate eligibleOn,
        Instant opensAt,
        Instant closesAt) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 10_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private static final Duration LONGEST = Duration.ofDays(90);

    public PollDraft {
        var faults = new Faults();
        title = checked(title, PlainText::line, "title", LONGEST_TITLE, false, faults);
        text = checked(text, PlainText::lines, "text", LONGEST_TEXT, false, faults);
        options = checked(options, question, faults);
        faults.check(() -> rule.check(question));
        faults.check(() -> question.check(secrecy));
        opensAt = opensAt.truncatedTo(ChronoUnit.SECONDS);
        closesAt = closesAt.truncatedTo(ChronoUnit.SECONDS);
        requireLasting(opensAt, closesAt, Regulation.FEWEST_VOTE_HOURS, faults);
        faults.end();
    }

    private static Map<String, Texts> checked(Map<String, Texts> options, Question question, Faults faults) {
        var texts = new LinkedHashMap<String, Texts>();
        for (var option : question.options()) {
            var text = options.get(option.id());
            if (text == null) {
                throw new BadInputException("options", "voting.bad.optionText");
            }
            texts.put(
                    option.id(),
                    checked(
                            text,
                            PlainText::line,
                            "options." + option.id(),
                            LONGEST_TITLE,
                            question instanceof Election,
                            faults));
        }
        Languages.ALL.forEach(language -> {
            var shown = texts.values().stream()
                    .map(text -> text.in(language))
                    .filter(text -> !text.isEmpty())
                    .map(PollDraft::shape)
                    .toList();
            faults.unless(Set.copyOf(shown).size() == shown.size(), "options", "voting.bad.sameText");
        });
        return Collections.unmodifiableMap(texts);
    }

    /** The same for texts that a reader can't tell apart, by the confusables of Unicode Technical Standard 39. */
    private static String shape(String text) {
        return BLANKS.matcher(UCharacter.foldCase(LOOKS.getSkeleton(text), true))
                .replaceAll(" ");
    }

    /** The name of a person is the same in all languages. */
    private static Texts checked(
            Texts texts, UnaryOperator<String> plain, String field, int longest, boolean name, Faults faults) {
        var en = plain.apply(texts.en());
        var nl = plain.apply(texts.nl());
        var uk = plain.apply(texts.uk());
        if (name) {
            en = en.isEmpty() ? nl : en;
            uk = uk.isEmpty() ? nl : uk;
        }
        var cleaned = new Texts(en, nl, uk);
        for (var language : Languages.ALL) {
            var said = cleaned.in(language);
            var place = field + "." + language.getLanguage();
            var required = !language.equals(Languages.ENGLISH) && !(name && language.equals(Languages.UKRAINIAN));
            faults.unless(
                    !said.isEmpty() || !required, place, name ? "voting.bad.missing" : "voting.bad.bothLanguages");
            faults.unless(said.length() <= longest, place, "voting.bad.tooLong", longest);
        }
        return cleaned;
    }

    /**
     * Whether it can be fixed at that moment: when that is only after it was to open, it would be open for less than it
     * says.
     *
     * @throws BadInputException for a day that can't be, and for a closing time that is past, or sooner than the
     *     regulation wants
     */
    public void requireOpening(Instant now, Regulation regulation) {
        var faults = new Faults();
        var today = Dates.day(now);
        faults.unless(
                !eligibleOn.isAfter(today) && !eligibleOn.isBefore(today.minusDays(PollOpening.EARLIEST_ROLL_DAYS)),
                "eligibleOn",
                "voting.bad.eligibleOn",
                PollOpening.EARLIEST_ROLL_DAYS);
        faults.unless(closesAt.isAfter(now), "closesAt", "voting.bad.closesAt");
        requireLasting(opensAt(now), closesAt, regulation.shortestVoteHours(), faults);
        faults.end();
    }

    /**
     * The same before there is a draft.
     *
     * @throws BadInputException unless it is open for as long as the regulation says, and for 90 days at most
     */
    public static void requireLasting(Instant opensAt, Instant closesAt, Regulation regulation) {
        var faults = new Faults();
        requireLasting(
                opensAt.truncatedTo(ChronoUnit.SECONDS),
                closesAt.truncatedTo(ChronoUnit.SECONDS),
                regulation.shortestVoteHours(),
                faults);
        faults.end();
    }

    private static void requireLasting(Instant opensAt, Instant closesAt, int hours, Faults faults) {
        var lasts = Duration.between(opensAt, closesAt);
        faults.unless(
                lasts.compareTo(Duration.ofHours(hours)) >= 0 && lasts.compareTo(LONGEST) <= 0,
                "closesAt",
                "voting.bad.duration",
                hours,
                LONGEST.toDays());
    }

    /** When it opens if it is fixed now. */
    Instant opensAt(Instant now) {
        var earliest = now.truncatedTo(ChronoUnit.SECONDS);
        return opensAt.isBefore(earliest) ? earliest : opensAt;
    }
}
