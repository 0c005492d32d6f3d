package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.ui.OrganisationNameField;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.PoolSession;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionWatch;
import nl.perspectief.sessions.TableService;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.ui.TrailAddress;
import org.jspecify.annotations.Nullable;

/** What who leads a session has before them: the step, the code, the people, the ideas and the outcome. */
class LeaderBoard extends LiveBoard {

    /** What it works with. */
    @org.springframework.stereotype.Component
    record Services(
            SessionService sessions, TableService tables, SessionWatch watch, OrganisationService organisations) {}

    private final transient SessionService sessions;
    private final transient TableService tables;
    private final transient OrganisationService organisations;
    private final long municipalityId;
    private final transient PoolSession session;
    private final boolean leads;
    private final StepLine steps = new StepLine();
    private final Paragraph now = new Paragraph();
    private final CodePlace code;
    final Sure changeCode;
    final StepControls controls;
    final ThemeControls themes;
    final PeopleCard people;
    final IdeaList ideas = new IdeaList(this::item);
    final OutcomeList outcome = new OutcomeList(this::promising);
    private final Card ideasCard = new Card(new H2(getTranslation("sessions.ideas")), ideas);
    private final Card outcomeCard = new Card(new H2(getTranslation("sessions.outcome")), outcome);
    private final JoinedIdeas joined;
    private transient Board board;
    private transient @Nullable Board told;

    LeaderBoard(PoolSession session, Services services, String portal) {
        super(session.id(), services.watch());
        sessions = services.sessions();
        tables = services.tables();
        organisations = services.organisations();
        municipalityId = session.pool().municipalityId();
        this.session = session;
        leads = session.leads();
        board = session.board();
        controls = new StepControls(session.id(), sessions, this::step);
        themes = new ThemeControls(session.id(), sessions, this::step);
        people = new PeopleCard(tables, this::step);
        joined = new JoinedIdeas(idea -> step(() -> tables.split(idea.id())));
        now.getElement().setAttribute("role", "status");
        var top = new Card(steps, now);
        if (leads) {
            top.add(themes, controls);
        }
        add(top);
        code = new CodePlace(portal);
        changeCode = new Sure(
                getTranslation("sessions.changeCode"),
                getTranslation("sessions.changeCodeHint"),
                getTranslation("sessions.changeCodeSure"),
                () -> step(() -> sessions.changeCode(board.sessionId())));
        if (leads) {
            people.add(changeCode);
            add(code, people);
            ideasCard.add(joined);
        }
        add(ideasCard, outcomeCard);
        show(session);
    }

    /** Read again, since who looks may no longer be one of the pool. */
    @Override
    void show(Board board) {
        again();
    }

    private void show(PoolSession session) {
        code.show(session);
        people.show(session.people(), session.board().step());
        showTable(session.board());
    }

    private void showTable(Board board) {
        this.board = board;
        var open = board.step() != SessionStep.CLOSED;
        var chosen = board.step().tellsOfGroups();
        steps.show(board);
        now.setText(
                board.hasNothingToLookAt()
                        ? getTranslation("sessions.theme.nothing")
                        : getTranslation("sessions.lead." + board.step(), board.people(), board.given()));
        controls.show(board);
        themes.show(board);
        people.setVisible(open);
        ideasCard.setVisible(!chosen && !board.ideas().isEmpty());
        outcomeCard.setVisible(chosen);
        ideas.show(board);
        joined.show(board);
        // who is typing whose it is keeps what they typed
        if (chosen && !board.equals(told)) {
            outcome.show(board);
        }
        told = chosen ? board : null;
    }

    private IdeaItem item(Idea idea) {
        var item = new IdeaItem(idea);
        return leads
                ? item.with(
                        new JoinIdea(idea, () -> board, to -> step(() -> tables.join(idea.id(), to.id()))),
                        translating(idea),
                        new Sure(
                                getTranslation("sessions.remove"),
                                getTranslation("sessions.removeHint"),
                                getTranslation("sessions.removeSure"),
                                () -> step(() -> tables.remove(idea.id()))))
                : item;
    }

    private TranslateIdea translating(Idea idea) {
        return new TranslateIdea(idea, translation -> {
            tables.translate(idea.id(), translation);
            again();
        });
    }

    private List<Component> promising(Idea idea) {
        if (board.step() == SessionStep.CLOSED && idea.promise() != null) {
            return List.of(
                    new Anchor(TrailAddress.of(Thing.Kind.IDEA, session.nameOf(idea)), getTranslation("trail.whole")));
        }
        if (!leads || board.step() != SessionStep.WHO) {
            return List.of();
        }
        return List.of(
                translating(idea),
                new PromisePart(
                        idea,
                        new OrganisationNameField(
                                getTranslation("sessions.promise.organisation"), organisations, municipalityId),
                        promise -> {
                            tables.promise(idea.id(), promise);
                            again();
                        },
                        () -> step(() -> tables.takePromiseBack(idea.id()))));
    }

    /** What was stored is shown at once, and told to the others. */
    private void step(Runnable step) {
        try {
            step.run();
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
        again();
    }

    private void again() {
        show(sessions.find(board.sessionId()));
    }
}
