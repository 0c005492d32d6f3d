package nl.perspectief.motions;

import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as it is to be: in one language of the motion or more, a marked passage and what comes in its place.
 *
 * @param passage occurs once in the text, at most {@value #LONGEST} signs
 * @param replacement empty to take the passage away, at most {@value #LONGEST} signs
 * @param reason null for none
 */
public record AmendmentDraft(
        Texts passage, Texts replacement, @Nullable Words reason) {

    /** With both, what is voted on must fit in the text of a vote. */
    public static final int LONGEST = 4_000;

    /**
     * As it is stored of what somebody marked and typed: blanks at the ends belong to it.
     *
     * @throws BadInputException for what is too long; the field is {@code passage.nl}, {@code replacement.uk} …
     */
    AmendmentDraft cleaned() {
        var faults = new Faults();
        var cleaned = new AmendmentDraft(
                each("passage", passage, faults),
                each("replacement", replacement, faults),
                reason == null || reason.isEmpty() ? null : reason);
        faults.end();
        return cleaned;
    }

    private static Texts each(String field, Texts typed, Faults faults) {
        UnaryOperator<String> cleaning = PlainText::part;
        var cleaned = typed.map(cleaning);
        for (Locale language : Languages.ALL) {
            faults.unless(
                    cleaned.in(language).length() <= LONGEST,
                    MotionText.field(field, language),
                    "words.bad.tooLong",
                    LONGEST);
        }
        return cleaned;
    }
}
