package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.SealService;
import nl.perspectief.voting.count.Secrecy;

/** The seal of a poll, its files, and whether a receipt is in it. */
class SealCard extends Card {

    private final transient PollService polls;
    private final long pollId;
    private final DescriptionList facts = new DescriptionList();
    final TextField code = new TextField(getTranslation("voting.receipt.code"));
    final Button check = new Button(getTranslation("voting.receipt.check"));
    final Paragraph answer = new Paragraph();
    final FileLink file;
    final FileLink certificate;

    SealCard(PollService polls, SealService seals, Poll poll, Poll.Seal seal) {
        this.polls = polls;
        this.pollId = poll.id();
        facts.addClassName("facts");
        fact("voting.seal.at", new Span(Dates.moment(seal.at(), getLocale())));
        fact("voting.seal.place", new Span(String.valueOf(seal.place())));
        fact("voting.seal.digest", new Code(seal.sha256()));
        var previous = seal.previous();
        fact(
                "voting.seal.previous",
                previous == null ? new Span(getTranslation("voting.seal.first")) : new Code(previous));
        certificate = new FileLink(
                getTranslation("voting.seal.certificate"),
                "poll-" + pollId + ".pdf",
                "application/pdf",
                (language, out) -> seals.certificate(pollId, language, out));
        file = new FileLink(
                getTranslation("voting.seal.file"),
                "poll-" + pollId + ".json",
                "application/json",
                (_, out) -> polls.download(pollId, out));
        var verify = new Anchor(PollAddress.VERIFY, getTranslation("voting.verify.link"));
        var links = new Div(certificate, file, verify);
        List.of(certificate, file, verify).forEach(link -> link.addClassName("button"));
        links.addClassName("row");
        var why = Muted.paragraph(getTranslation(hint(poll)));
        add(new H2(getTranslation("voting.seal")), facts, why, links);
        if (poll.manifest().secrecy() == Secrecy.SECRET) {
            code.setManualValidation(true);
            code.setHelperText(getTranslation("voting.receipt.codeHint"));
            code.getElement().setAttribute("autocomplete", "off");
            check.addClickListener(_ -> check());
            answer.getElement().setAttribute("role", "status");
            var form = new Div(code, new Div(check), answer);
            form.addClassName("form");
            add(new H3(getTranslation("voting.receipt.checkTitle")), form);
        }
    }

    private static String hint(Poll poll) {
        if (poll.manifest().secrecy() == Secrecy.OPEN) {
            return "voting.seal.hintOpen";
        }
        return poll.hidesBallots() ? "voting.seal.hintFew" : "voting.seal.hint";
    }

    private void fact(String key, Component value) {
        var fact = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        fact.setClassName("long", value instanceof Code);
        facts.add(fact);
    }

    private void check() {
        code.setInvalid(false);
        answer.setText("");
        try {
            answer.setText(getTranslation(
                    polls.includes(pollId, Receipt.typed(code.getValue()))
                            ? "voting.receipt.included"
                            : "voting.receipt.notIncluded"));
        } catch (BadInputException bad) {
            code.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            code.setInvalid(true);
            code.focus();
        }
    }
}
