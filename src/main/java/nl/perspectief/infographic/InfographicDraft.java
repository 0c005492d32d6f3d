package nl.perspectief.infographic;

import java.util.List;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;

/**
 * What its maker chose to stand on an infographic.
 *
 * @param title in each language, at most {@value #LONGEST_TITLE} signs
 * @param intro in each language or in none, at most {@value #LONGEST_INTRO} signs
 * @param insights numbers within the pool, 1 to {@value #MOST_INSIGHTS}, in the order in which they stand there
 * @param actions numbers, at most {@value #MOST_ACTIONS}
 * @throws BadInputException for what isn't so; the field is {@code title.nl}, {@code intro.uk}, {@code insights} …
 */
public record InfographicDraft(Texts title, Texts intro, List<Integer> insights, List<String> actions) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_INTRO = 300;
    public static final int MOST_INSIGHTS = 5;
    public static final int MOST_ACTIONS = 8;

    public InfographicDraft {
        title = title.map(PlainText::line);
        intro = intro.map(PlainText::line);
        insights = insights.stream().distinct().toList();
        actions = actions.stream().distinct().toList();
        var faults = new Faults();
        var introduced = !intro.equals(Texts.NONE);
        for (var language : Languages.ALL) {
            words(faults, "title", title, language, LONGEST_TITLE, true);
            words(faults, "intro", intro, language, LONGEST_INTRO, introduced);
        }
        faults.unless(!insights.isEmpty(), "insights", "infographic.bad.noInsight");
        faults.unless(insights.size() <= MOST_INSIGHTS, "insights", "infographic.bad.many", MOST_INSIGHTS);
        faults.unless(actions.size() <= MOST_ACTIONS, "actions", "infographic.bad.many", MOST_ACTIONS);
        faults.end();
    }

    private static void words(
            Faults faults, String field, Texts texts, Locale language, int longest, boolean required) {
        var place = field + '.' + language.getLanguage();
        var words = texts.in(language);
        faults.unless(!required || !words.isEmpty(), place, "words.bad.eachLanguage");
        faults.unless(words.length() <= longest, place, "words.bad.tooLong", longest);
    }
}
