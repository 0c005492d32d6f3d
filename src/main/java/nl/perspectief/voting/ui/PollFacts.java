package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.PollWords;

/** What was fixed when the poll opened: the rule, who may vote, when, and the digest of all of it. */
class PollFacts extends Card {

    private final DescriptionList facts = new DescriptionList();

    PollFacts(Poll poll, PollWords words) {
        var manifest = poll.manifest();
        var roll = manifest.roll();
        facts.addClassName("facts");
        fact("voting.fact.roll", new Span(getTranslation("voting.roll." + roll.kind(), roll.size())));
        fact("voting.fact.eligible", new Span(Dates.day(roll.eligibleOn(), getLocale())));
        fact("voting.fact.opens", new Span(Dates.moment(manifest.opensAt(), getLocale())));
        fact("voting.fact.closes", new Span(Dates.moment(manifest.closesAt(), getLocale())));
        fact("voting.fact.manifest", new Code(poll.manifestSha256()));
        var why = Muted.paragraph(getTranslation("voting.fact.manifestHint"));
        add(new H2(getTranslation("voting.rule")), Sentences.list(words.rule(manifest, getLocale())));
        Optional.ofNullable(poll.councilRule())
                .flatMap(rule -> words.otherRule(manifest.question(), rule, manifest.rule(), getLocale()))
                .ifPresent(other -> add(Sentences.notice(other)));
        add(facts, why);
    }

    private void fact(String key, Component value) {
        var fact = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        fact.setClassName("long", value instanceof Code);
        facts.add(fact);
    }
}
