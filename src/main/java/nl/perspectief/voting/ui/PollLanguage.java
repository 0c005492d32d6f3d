package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
import nl.perspectief.voting.PollManifest;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question;

/** The texts of a poll for a reader: in the reader's language if all of it is there in that, else in Dutch. */
final class PollLanguage {

    private final PollManifest poll;
    private final Locale language;
    private final Component page;

    /** @param page whose reader it is */
    PollLanguage(PollManifest poll, Locale reader, Component page) {
        this.poll = poll;
        this.page = page;
        this.language = Stream.concat(Stream.of(poll.title(), poll.text()), poll.options().values().stream())
                        .allMatch(texts -> !texts.in(reader).isEmpty())
                ? reader
                : Languages.DUTCH;
    }

    /** A title in a list. */
    static String title(Texts title, Locale reader) {
        return PlainText.line(PollWords.in(title, reader));
    }

    String language() {
        return language.getLanguage();
    }

    String title() {
        return PlainText.line(poll.title().in(language));
    }

    String text() {
        return poll.text().in(language);
    }

    /** @param id of an option, or yes, no or abstain, which are the portal's own words */
    String option(String id) {
        if (poll.question() instanceof Question.YesNo) {
            return answer(Answer.valueOf(id.toUpperCase(Locale.ROOT)));
        }
        var texts = poll.options().get(id);
        return texts == null ? id : PlainText.line(texts.in(language));
    }

    /** As it stands on the ballot. */
    String answer(Answer answer) {
        return page.getTranslation(answer == Answer.ABSTAIN ? "voting.ballot.abstain" : "voting.answer." + answer);
    }

    /** Has a screen reader speak what is in it as it is written. */
    <C extends Component> C spoken(C component) {
        component.getElement().setAttribute("lang", language.getLanguage());
        return component;
    }

    /** The same for the names of options; yes and no are the portal's own words. */
    <C extends Component> C spokenOptions(C component) {
        return poll.question() instanceof Question.YesNo ? component : spoken(component);
    }
}
