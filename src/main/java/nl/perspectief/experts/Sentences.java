package nl.perspectief.experts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of what somebody said, so that a passage can be chosen without aiming at letters. */
public final class Sentences {

    /** @param from where it begins in the whole, without the blanks around it */
    public record Sentence(String text, int from) {

        int end() {
            return from + text.length();
        }
    }

    private Sentences() {}

    /** One after the other; none goes over the end of a line. */
    public static List<Sentence> of(String text, Locale language) {
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        var sentences = new ArrayList<Sentence>();
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var start = from;
            for (var line : text.substring(from, to).split("\n", -1)) {
                var sentence = line.strip();
                if (!sentence.isEmpty()) {
                    sentences.add(new Sentence(sentence, text.indexOf(sentence, start)));
                }
                start += line.length() + 1;
            }
            from = to;
        }
        return List.copyOf(sentences);
    }

    /** What stands there from the first of these to the last one. */
    public static String joined(String text, Sentence first, Sentence last) {
        return text.substring(first.from(), last.end());
    }
}
