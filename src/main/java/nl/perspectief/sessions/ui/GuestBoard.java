package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.IdeaDraft;
import nl.perspectief.sessions.JoinService;
import nl.perspectief.sessions.Seat;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionWatch;
import org.jspecify.annotations.Nullable;

/** What a participant has on the phone: what is to be done at this step, and what is on the table. */
class GuestBoard extends LiveBoard {

    private final transient JoinService joining;
    private final String token;
    private final H2 step = new H2();
    private final Paragraph now = new Paragraph();
    private final ThemeList themes = new ThemeList();
    private final transient Map<Long, DotButtons> dots = new HashMap<>();
    private final transient Map<Long, Sure> takingBack = new HashMap<>();
    private final Sure leave;
    final IdeaForm form;
    final IdeaList ideas = new IdeaList(this::item);
    private final transient OwnJoined ownJoined = new OwnJoined(ideas);
    final OutcomeList outcome = new OutcomeList();
    private transient Seat seat;
    private @Nullable SessionStep shown;
    private boolean chosenAnew;

    /** @param leave the table, as long as there is one */
    GuestBoard(String token, Seat seat, JoinService joining, SessionWatch watch, Sure leave) {
        super(seat.board().sessionId(), watch);
        this.token = token;
        this.joining = joining;
        this.seat = seat;
        this.leave = leave;
        form = new IdeaForm(seat, this::add);
        step.getElement().setAttribute("tabindex", "-1");
        now.getElement().setAttribute("role", "status");
        now.addClassName("session-now");
        add(new Card(step, now), form, themes, ideas, outcome, leave);
        show(seat.board());
    }

    @Override
    void show(Board board) {
        if (board.out().contains(seat.participantId())) {
            // what the table does from here on is no longer theirs to see
            followNoMore();
            removeAll();
            add(new EmptyState(getTranslation("sessions.out"), getTranslation("sessions.outHint")));
            return;
        }
        var own = seat.ideas().size();
        var before = shown;
        seat = seat.at(board);
        if (seat.ideas().size() < own && !board.step().tellsOfGroups()) {
            Notices.problem(getTranslation("sessions.ideaTaken"));
        }
        var at = board.step();
        shown = at;
        if (isAttached() && at != before) {
            leadOn();
        }
        chosenAnew = at == SessionStep.IDEAS && (chosenAnew || before == SessionStep.CHOOSE);
        step.setText(getTranslation("sessions.step." + at));
        var todo = getTranslation("sessions.guest." + at, board.people(), seat.left(), board.dots());
        now.setText(chosenAnew ? getTranslation("sessions.guest.anew") + ' ' + todo : todo);
        visible(themes, at == SessionStep.LOOK);
        form.setOpen(at == SessionStep.IDEAS);
        visible(ideas, at == SessionStep.IDEAS || at == SessionStep.CHOOSE);
        visible(outcome, at.tellsOfGroups());
        themes.show(board.themes());
        form.show(seat);
        ideas.show(board);
        board.standing().forEach(this::showOwn);
        ownJoined.show(seat);
        visible(leave, at != SessionStep.CLOSED);
        if (at.tellsOfGroups()) {
            outcome.show(board);
        }
    }

    /** Who was at something that is there no longer goes on at the new step, also by keyboard and ear. */
    private void leadOn() {
        step.getElement().executeJs("""
            setTimeout(() => {
                const at = document.activeElement;
                if (at === document.body || !at.checkVisibility()) {
                    this.focus();
                }
            })
            """);
    }

    private void showOwn(Idea idea) {
        var buttons = dots.get(idea.id());
        if (buttons != null) {
            buttons.show(seat, idea);
        }
        if (seat.ideas().contains(idea.id())) {
            visible(
                    takingBack.computeIfAbsent(idea.id(), _ -> takingBack(idea)),
                    seat.board().step() == SessionStep.IDEAS);
        }
    }

    private IdeaItem item(Idea idea) {
        var buttons = new DotButtons(
                idea,
                () -> step(() -> joining.give(token, idea.id())),
                () -> step(() -> joining.takeBack(token, idea.id())));
        dots.put(idea.id(), buttons);
        takingBack.remove(idea.id());
        return new IdeaItem(idea).with(buttons);
    }

    private Sure takingBack(Idea idea) {
        var sure = new Sure(
                getTranslation("sessions.takeIdeaBack"),
                getTranslation("sessions.takeIdeaBackHint"),
                getTranslation("sessions.takeIdeaBackSure"),
                () -> step(() -> joining.takeIdeaBack(token, idea.id())));
        ideas.item(idea.id()).with(sure);
        return sure;
    }

    private void add(IdeaDraft draft) {
        joining.addIdea(token, draft);
        look();
    }

    private void step(Runnable step) {
        try {
            step.run();
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
        look();
    }

    /** As it is stored by now. */
    private void look() {
        seat = joining.look(token);
        show(seat.board());
    }
}
