package nl.perspectief.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.Muted;
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
@InMenu("council")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT})
class PollView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

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

    /** While somebody fills it in or confirms it. */
    private transient @Nullable InHand inHand;

    /** So that each check has an address of its own, and the browser's way back leads to the ballot. */
    private int checks;

    private boolean checking;

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

    /** A ballot of a poll, with what is chosen on it; the confirmation stands in its place. */
    private record InHand(Poll poll, PollLanguage language, BallotCard ballot) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.readId(event.getRouteParameters(), PollAddress.ID);
        var wasChecking = checking;
        checking = Address.read(event.getLocation(), PollAddress.CHECK) != null;
        var held = inHand;
        if (held != null && held.poll().id() == id && (checking || wasChecking)) {
            if (checking) {
                confirm(held);
            } else {
                putBack(held);
            }
            return;
        }
        announcement.setText("");
        cast = null;
        show(polls.find(id));
        if (checking) {
            leaveCheck(id);
        }
    }

    /** The address is that of the poll again. */
    private void leaveCheck(long pollId) {
        checking = false;
        new Address(PollAddress.of(pollId)).show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        step.getChildren()
                .filter(ConfirmCard.class::isInstance)
                .forEach(confirmation -> ((ConfirmCard) confirmation).focus());
    }

    private void show(Poll poll) {
        var manifest = poll.manifest();
        var language = new PollLanguage(manifest, getLocale(), this);
        var council = poll.council();
        var seal = poll.seal();
        receipt = Receipt.fresh();
        inHand = null;
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
            content.add(Muted.paragraph(getTranslation("voting.inDutch")));
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
                step.add(new PollNotice(
                        "voting.upcoming",
                        getTranslation("voting.upcomingHint", Dates.moment(manifest.opensAt(), getLocale()))));
            case OPEN -> showOpen(poll, language);
            case COUNTING ->
                step.add(new PollNotice(
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
            step.add(new PollNotice("voting.notOnRoll", getTranslation("voting.notOnRollHint")));
        } else if (!votedSecretly(poll)) {
            showBallot(poll, language);
        }
    }

    private static boolean votedSecretly(Poll poll) {
        return poll.voted() && poll.manifest().secrecy() == Secrecy.SECRET;
    }

    private void showBallot(Poll poll, PollLanguage language) {
        var ballot = new BallotCard(
                poll,
                language,
                () -> new Address(PollAddress.of(poll.id()))
                        .with(PollAddress.CHECK, ++checks)
                        .open());
        inHand = new InHand(poll, language, ballot);
        step.add(ballot);
    }

    private void confirm(InHand held) {
        var choice = held.ballot().choice();
        if (choice == null) {
            return;
        }
        var confirmation = new ConfirmCard(held.poll(), held.language(), choice, receipt);
        confirmation.back.addClickListener(_ -> {
            putBack(held);
            UI.getCurrent().getPage().getHistory().back();
        });
        confirmation.cast.addClickListener(_ -> {
            try {
                cast(held.poll(), choice);
            } finally {
                // where the database was away, the same receipt is sent again
                confirmation.cast.setEnabled(true);
            }
        });
        replaceInHand(confirmation);
    }

    /** As it was filled in. */
    private void putBack(InHand held) {
        if (step.getChildren().noneMatch(held.ballot()::equals)) {
            replaceInHand(held.ballot());
            held.ballot().input.focus();
        }
    }

    private void replaceInHand(Component card) {
        step.getChildren()
                .filter(each -> each instanceof BallotCard || each instanceof ConfirmCard)
                .findFirst()
                .ifPresent(each -> step.replace(each, card));
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
            leaveCheck(poll.id());
            show(polls.find(poll.id()));
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
            if (bad.key().equals("voting.bad.votedAlready")) {
                step.addComponentAsFirst(
                        new PollNotice("voting.bad.votedAlready", getTranslation("voting.otherReceipt")));
            }
            return;
        }
        cast = secret ? mine : null;
        leaveCheck(poll.id());
        show(polls.find(poll.id()));
        step.getChildren().filter(VotedCard.class::isInstance).forEach(card -> ((VotedCard) card).focus());
        announcement.setText(getTranslation(secret ? "voting.voted" : "voting.votedOpenly"));
    }

    /** Nobody can vote any more, or already, so there is nothing to lose but a receipt, which stays. */
    private void moved(long pollId, PollPhase phase) {
        var inHand = step.getChildren().anyMatch(ConfirmCard.class::isInstance)
                || step.getChildren().anyMatch(BallotCard.class::isInstance);
        var poll = polls.find(pollId);
        show(poll);
        if (inHand && poll.phase() != PollPhase.OPEN) {
            step.addComponentAsFirst(new PollNotice(
                    "voting.bad.late", getTranslation(poll.voted() ? "voting.lateChange" : "voting.late")));
        }
        announcement.setText(getTranslation("voting.phase." + phase));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
