package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.base.ui.Card;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.PollManifest;
import nl.perspectief.voting.count.Question;

/** Against whom a secret vote is protected, and against what it isn't. */
class HonestLimits extends Card {

    HonestLimits(PollManifest manifest) {
        var question = manifest.question();
        var list = new UnorderedList();
        list.addClassName("regulation");
        Stream.of(
                        "voting.limits.home",
                        "voting.limits.phone",
                        "voting.limits.server",
                        "voting.limits.backup",
                        "voting.limits.unanimous")
                .forEach(key -> list.add(new ListItem(getTranslation(key))));
        signature(question, this).ifPresent(limit -> list.add(new ListItem(limit)));
        if (manifest.rule().tie() == Tie.LOT || question instanceof Question.Ranking) {
            list.add(new ListItem(getTranslation("voting.limits.lot")));
        }
        add(
                new H2(getTranslation("voting.limits")),
                new Paragraph(getTranslation("voting.limits.protected")),
                new Paragraph(getTranslation("voting.limits.but")),
                list);
    }

    /** Where one ballot says so much that it can be recognised, that it can. */
    static Optional<String> signature(Question question, Component page) {
        if (question instanceof Question.Ranking || question instanceof Question.Rating) {
            return Optional.of(page.getTranslation("voting.limits.signature", Question.MOST_SECRET_OPTIONS));
        }
        return question instanceof Question.Marking marking && marking.most() > 1
                ? Optional.of(page.getTranslation("voting.limits.combination"))
                : Optional.empty();
    }
}
