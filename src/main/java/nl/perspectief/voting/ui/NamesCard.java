package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.voting.OpenBallot;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.PollService;
import org.springframework.data.domain.PageRequest;

/** Who voted what in an open poll, once it is sealed. */
class NamesCard extends Card {

    static final int PAGE = 20;

    private final transient PollService polls;
    private final transient Poll poll;
    private final transient PollLanguage words;
    private final H2 title = new H2(getTranslation("voting.names"));
    final UnorderedList list = new UnorderedList();
    final Button more = new Button(getTranslation("list.more"));
    private int pages;

    NamesCard(PollService polls, Poll poll, PollLanguage words) {
        this.polls = polls;
        this.poll = poll;
        this.words = words;
        title.getElement().setAttribute("tabindex", "-1");
        list.addClassName("poll-names");
        more.addClickListener(_ -> {
            showMore();
            title.getElement().callJsFunction("focus");
        });
        add(title, list, more);
        showMore();
        setVisible(list.getChildren().findAny().isPresent());
    }

    private void showMore() {
        var ballots = polls.openBallots(poll.id(), PageRequest.of(pages, PAGE));
        ballots.forEach(ballot -> list.add(item(ballot)));
        pages++;
        more.setVisible(ballots.size() == PAGE);
    }

    private Component said(OpenBallot ballot) {
        if (ballot.choice().isAbstention()) {
            return new Paragraph(getTranslation("voting.names.abstained"));
        }
        var choice = new ChoiceWords(ballot.choice(), poll.manifest().question(), words);
        choice.removeClassName("ballot-choice");
        return choice;
    }

    private ListItem item(OpenBallot ballot) {
        var name = new Paragraph(new Span(ballot.name()));
        name.addClassNames("row", "function-kind");
        if (ballot.changes() > 0) {
            name.add(new Chip(Look.UNKNOWN, "", getTranslation("voting.names.changed", ballot.changes())));
        }
        return new ListItem(new Div(name, said(ballot)));
    }
}
