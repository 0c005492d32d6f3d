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
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
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
 * @throws BadInputException for the first thing that is otherwise
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
        title = checked(title, PlainText::line, "title", LONGEST_TITLE, false);
        text = checked(text, PlainText::lines, "text", LONGEST_TEXT, false);
        options = checked(options, question);
        rule.check(question);
        question.check(secrecy);
        opensAt = opensAt.truncatedTo(ChronoUnit.SECONDS);
        closesAt = closesAt.truncatedTo(ChronoUnit.SECONDS);
        requireLasting(opensAt, closesAt, Regulation.FEWEST_VOTE_HOURS);
    }

    private static Map<String, Texts> checked(Map<String, Texts> options, Question question) {
        var texts = new LinkedHashMap<String, Texts>();
        for (var option : question.options()) {
            var text = options.get(option.id());
            if (text == null) {
                throw new BadInputException("options", "voting.bad.optionText");
            }
            texts.put(
                    option.id(),
                    checked(text, PlainText::line, "options", LONGEST_TITLE, question instanceof Election));
        }
        Languages.ALL.forEach(language -> {
            var shown = texts.values().stream()
                    .map(text -> text.in(language))
                    .filter(text -> !text.isEmpty())
                    .map(PollDraft::shape)
                    .toList();
            BadInputException.unless(Set.copyOf(shown).size() == shown.size(), "options", "voting.bad.sameText");
        });
        return Collections.unmodifiableMap(texts);
    }

    /** The same for texts that a reader can't tell apart, by the confusables of Unicode Technical Standard 39. */
    private static String shape(String text) {
        return BLANKS.matcher(UCharacter.foldCase(LOOKS.getSkeleton(text), true))
                .replaceAll(" ");
    }

    /** The name of a person is the same in all languages. */
    private static Texts checked(Texts texts, UnaryOperator<String> plain, String field, int longest, boolean name) {
        var en = plain.apply(texts.en());
        var nl = plain.apply(texts.nl());
        var uk = plain.apply(texts.uk());
        if (name) {
            en = en.isEmpty() ? nl : en;
            uk = uk.isEmpty() ? nl : uk;
        }
        BadInputException.unless(!nl.isEmpty() && !uk.isEmpty(), field, "voting.bad.bothLanguages");
        for (var text : new String[] {en, nl, uk}) {
            BadInputException.unless(text.length() <= longest, field, "voting.bad.tooLong", longest);
        }
        return new Texts(en, nl, uk);
    }

    /**
     * When it is fixed only after it was to open, it would be open for less than it says.
     *
     * @throws BadInputException unless it is open for as long as the regulation says when it is fixed now
     */
    public void requireLasting(Instant now, Regulation regulation) {
        requireLasting(opensAt(now), closesAt, regulation);
    }

    /**
     * The same before there is a draft.
     *
     * @throws BadInputException unless it is open for as long as the regulation says, and for 90 days at most
     */
    public static void requireLasting(Instant opensAt, Instant closesAt, Regulation regulation) {
        requireLasting(
                opensAt.truncatedTo(ChronoUnit.SECONDS),
                closesAt.truncatedTo(ChronoUnit.SECONDS),
                regulation.shortestVoteHours());
    }

    private static void requireLasting(Instant opensAt, Instant closesAt, int hours) {
        var lasts = Duration.between(opensAt, closesAt);
        BadInputException.unless(
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
