package nl.perspectief.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.council.VotingRule;
import nl.perspectief.voting.CouncilRules;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.count.Secrecy;

/** A vote as it will be, in plain words, before it is fixed. */
class PollPreview extends Card {

    PollPreview(PollDraft draft, VotingRule regulation, PollWords words) {
        var fixed = Sentences.notice(getTranslation("voting.preview.fixed"));
        add(new H2(getTranslation("voting.preview")), fixed);
        Languages.ALL.stream()
                .filter(language -> !draft.title().in(language).isEmpty())
                .forEach(language -> add(texts(draft, language)));
        add(
                new H3(getTranslation("voting.rule")),
                Sentences.list(words.rule(draft.question(), draft.rule(), getLocale())));
        words.otherRule(draft.question(), CouncilRules.of(regulation, draft.question()), draft.rule(), getLocale())
                .ifPresent(other -> add(Sentences.notice(other)));
        add(
                new H3(getTranslation("voting.form.who")),
                Sentences.list(List.of(
                        getTranslation("voting.secrecyLong." + draft.secrecy()),
                        getTranslation(
                                "voting.preview.roll",
                                getTranslation("voting.rollKind." + draft.roll()),
                                Dates.day(draft.eligibleOn(), getLocale())))),
                new H3(getTranslation("voting.form.when")),
                Sentences.list(List.of(
                        getTranslation("voting.upcomingHint", Dates.moment(draft.opensAt(), getLocale())),
                        getTranslation("voting.closes", Dates.moment(draft.closesAt(), getLocale())))));
        if (draft.secrecy() == Secrecy.SECRET) {
            var limits = new ArrayList<>(
                    List.of(getTranslation("voting.limits.unanimous"), getTranslation("voting.limits.belenios")));
            HonestLimits.signature(draft.question(), this).ifPresent(limits::add);
            add(
                    new H3(getTranslation("voting.limits")),
                    new Paragraph(getTranslation("voting.limits.protected")),
                    Sentences.list(limits));
        }
    }

    private static Div texts(PollDraft draft, Locale language) {
        var text = new Paragraph(draft.text().in(language));
        text.addClassName("written");
        var texts = new Div(new H3(PlainText.line(draft.title().in(language))), text);
        var options = new UnorderedList();
        options.addClassName("regulation");
        draft.options().values().forEach(option -> options.add(new ListItem(PlainText.line(option.in(language)))));
        options.setVisible(!draft.options().isEmpty());
        texts.add(options);
        texts.addClassNames("stack", "remark");
        texts.getElement().setAttribute("lang", language.getLanguage());
        return texts;
    }
}
