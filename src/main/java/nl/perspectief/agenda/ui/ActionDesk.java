package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionLine;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.trail.TrailService;

/** What somebody does on an action's page; the page is shown as it is then. */
class ActionDesk {

    /** What the page works with. */
    @org.springframework.stereotype.Component
    record Services(ActionService actions, TrailService trails, Clock clock) {}

    private final Services services;
    private final String person;
    private final Runnable refresh;

    /** @param refresh shows the action as it is after a change */
    ActionDesk(Services services, String person, Runnable refresh) {
        this.services = services;
        this.person = person;
        this.refresh = refresh;
    }

    LocalDate today() {
        return Dates.day(services.clock().instant());
    }

    /** Under which the browser keeps what is typed. */
    String key(String what, Action action) {
        return String.join("/", person, "action", action.row().number(), what, "");
    }

    /** When it is no longer possible, says so and shows the action as it is. */
    void accept(Action action) {
        try {
            services.actions().accept(action.row().number(), action.version());
            Notices.done(I18NProvider.translate("agenda.accepted"));
        } catch (BadInputException bad) {
            Notices.problem(I18NProvider.translate(bad.key(), bad.arguments()));
        } catch (ChangedMeanwhileException overtaken) {
            Notices.problem(I18NProvider.translate("agenda.acceptOvertaken"));
        }
        refresh.run();
    }

    Component decline(Action action) {
        return new WordsForm("agenda.decline.reason", "agenda.decline.send", key("decline", action), reason -> {
            services.actions().decline(action.row().number(), reason);
            done("agenda.declined");
        });
    }

    Component report(Action action) {
        return new WordsForm("agenda.report.words", "agenda.report.send", key("report", action), words -> {
            services.actions().report(action.row().number(), words);
            done("agenda.reported");
        });
    }

    Component finish(Action action) {
        return new WordsForm("agenda.finish.proof", "agenda.finish.send", key("finish", action), proof -> {
            services.actions().finish(action.row().number(), proof);
            done("agenda.finished");
        });
    }

    Component stop(Action action) {
        return new WordsForm("agenda.stop.reason", "agenda.stop.send", key("stop", action), reason -> {
            services.actions().stop(action.row().number(), reason);
            done("agenda.stopped");
        });
    }

    private void done(String said) {
        Notices.done(I18NProvider.translate(said));
        refresh.run();
    }

    List<ActionLine> earlier(String number, long lineId) {
        return services.actions().earlier(number, lineId);
    }
}
