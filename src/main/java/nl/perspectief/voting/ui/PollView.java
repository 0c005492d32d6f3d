package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.Poll;
import nl.perspectief.voting.PollPhase;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollWords;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.SealService;
import nl.perspectief.voting.TurnoutWatch;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One poll: before it opens what it will be about, then the ballot, then the outcome. A choice is on this page from when it
 * is made until it is cast, and nowhere else.
 */
@Route(PollAddress.ONE)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class PollView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PollService polls;
    private final transient VotingService voting;
    private final transient SealService seals;
    private final transient PollWords words;
    private final transient TurnoutWatch watch;
    private final transient ObjectProvider<PollPart> parts;

    /** Stays when the page is made anew, or a screen reader would say nothing. */
    final Span announcement = new Span();

    private final Div content = new Div();
    private final Div step = new Div();
    private String title = "";
    private transient Receipt receipt = Receipt.fresh();

    /** Of the ballot that was cast on this page; nobody can show it again. */
    private transient @Nullable Receipt cast;

    PollView(
            PollService polls,
            VotingService voting,
            SealService seals,
            PollWords words,
            TurnoutWatch watch,
            ObjectProvider<PollPart> parts) {
        this.polls = polls;
        this.voting = voting;
        this.seals = seals;
        this.words = words;
        this.watch = watch;
        this.parts = parts;
        announcement.addClassName("hidden-visually");
        announcement.getElement().setAttribute("role", "status");
        content.addClassName("page-part");
        step.addClassName("page-part");
        add(announcement, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        announcement.setText("");
        cast = null;
        show(polls.find(Address.readId(event.getRouteParameters(), PollAddress.ID)));
    }

    private void show(Poll poll) {
        var manifest = poll.manifest();
        var language = new PollLanguage(manifest, getLocale(), this);
        var council = poll.council();
        var seal = poll.seal();
        receipt = Receipt.fresh();
        title = language.title();
        content.removeAll();
        step.removeAll();
        var text = language.spoken(new Paragraph(language.text()));
        text.addClassName("written");
        content.add(
                new PageHeader(title)
                        .inLanguage(language.language())
                        .withBack(council.path(), getTranslation(council.nameKey(), council.place())),
                new PollChips(poll.phase(), seal == null ? null : seal.outcome().result(), manifest.secrecy()),
                new Card(text));
        if (!language.language().equals(getLocale().getLanguage())) {
            var other = new Paragraph(getTranslation("voting.inDutch"));
            other.addClassName("muted");
            content.add(other);
        }
        parts.orderedStream().forEach(part -> part.create(poll).ifPresent(content::add));
        if (poll.phase() != PollPhase.SEALED) {
            content.add(new TurnoutLine(poll, watch, phase -> moved(poll.id(), phase)));
        }
        content.add(step);
        if (cast != null || poll.phase() == PollPhase.OPEN && votedSecretly(poll)) {
            step.add(new VotedCard(cast));
        }
        switch (poll.phase()) {
            case UPCOMING ->
                step.add(notice(
                        "voting.upcoming",
                        getTranslation("voting.upcomingHint", Dates.moment(manifest.opensAt(), getLocale()))));
            case OPEN -> showOpen(poll, language);
            case COUNTING ->
                step.add(notice(
                        "voting.counting",
                        getTranslation(poll.late() ? "voting.countingLateHint" : "voting.countingHint")));
            case SEALED -> {
                if (seal != null) {
                    showSealed(poll, seal, language);
                }
            }
        }
        content.add(new PollFacts(poll, words));
        if (poll.phase() != PollPhase.SEALED && manifest.secrecy() == Secrecy.SECRET) {
            content.add(new HonestLimits(manifest));
        }
    }

    private void showSealed(Poll poll, Poll.Seal seal, PollLanguage language) {
        step.add(new OutcomeCard(poll.manifest(), seal.outcome(), words));
        if (poll.manifest().secrecy() == Secrecy.OPEN) {
            step.add(new NamesCard(polls, poll, language));
        }
        step.add(new SealCard(polls, seals, poll, seal));
    }

    private void showOpen(Poll poll, PollLanguage language) {
        var closes = Dates.moment(poll.manifest().closesAt(), getLocale());
        step.add(new Paragraph(getTranslation("voting.closes", closes)));
        if (!poll.onRoll()) {
            step.add(notice("voting.notOnRoll", getTranslation("voting.notOnRollHint")));
        } else if (!votedSecretly(poll)) {
            showBallot(poll, language);
        }
    }

    private static boolean votedSecretly(Poll poll) {
        return poll.voted() && poll.manifest().secrecy() == Secrecy.SECRET;
    }

    private void showBallot(Poll poll, PollLanguage language) {
        var ballot = new BallotCard[1];
        ballot[0] = new BallotCard(poll, language, choice -> confirm(poll, language, choice, ballot[0]));
        step.add(ballot[0]);
    }

    private void confirm(Poll poll, PollLanguage language, Choice choice, Component ballot) {
        var confirmation = new ConfirmCard(poll, language, choice, receipt);
        confirmation.back.addClickListener(_ -> step.replace(confirmation, ballot));
        confirmation.cast.addClickListener(_ -> {
            try {
                cast(poll, choice);
            } finally {
                // where the database was away, the same receipt is sent again
                confirmation.cast.setEnabled(true);
            }
        });
        step.replace(ballot, confirmation);
        confirmation.focus();
    }

    private void cast(Poll poll, Choice choice) {
        var secret = poll.manifest().secrecy() == Secrecy.SECRET;
        var mine = receipt;
        try {
            if (secret) {
                voting.cast(poll.id(), choice, mine);
            } else {
                voting.castOpenly(poll.id(), choice);
            }
        } catch (BadInputException bad) {
            // such as closed meanwhile: the page says where the poll is now
            show(polls.find(poll.id()));
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
            if (bad.key().equals("voting.bad.votedAlready")) {
                step.addComponentAsFirst(notice("voting.bad.votedAlready", getTranslation("voting.otherReceipt")));
            }
            return;
        }
        cast = secret ? mine : null;
        show(polls.find(poll.id()));
        step.getChildren().filter(VotedCard.class::isInstance).forEach(card -> ((VotedCard) card).focus());
        announcement.setText(getTranslation(secret ? "voting.voted" : "voting.votedOpenly"));
    }

    private static Card notice(String title, String hint) {
        var card = new Card();
        card.add(new H2(card.getTranslation(title)), new Paragraph(hint));
        return card;
    }

    /** Nobody can vote any more, or already, so there is nothing to lose but a receipt, which stays. */
    private void moved(long pollId, PollPhase phase) {
        var inHand = step.getChildren().anyMatch(ConfirmCard.class::isInstance)
                || step.getChildren().anyMatch(BallotCard.class::isInstance);
        var poll = polls.find(pollId);
        show(poll);
        if (inHand && poll.phase() != PollPhase.OPEN) {
            step.addComponentAsFirst(
                    notice("voting.bad.late", getTranslation(poll.voted() ? "voting.lateChange" : "voting.late")));
        }
        announcement.setText(getTranslation("voting.phase." + phase));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
