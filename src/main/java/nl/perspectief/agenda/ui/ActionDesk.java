package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionLine;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionTranslationService;
import nl.perspectief.agenda.TakeOutService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.trail.TrailService;
import org.jspecify.annotations.Nullable;

/** What somebody does on an action's page; the page is shown as it is then. */
class ActionDesk {

    /** What the page works with. */
    @org.springframework.stereotype.Component
    record Services(
            ActionService actions,
            ActionTranslationService translating,
            TakeOutService taking,
            TrailService trails,
            Clock clock) {}

    private final Services services;
    private final String person;
    private final Consumer<@Nullable Words> refresh;

    /** @param refresh shows the action as it is after a change, with words that could not be taken */
    ActionDesk(Services services, String person, Consumer<@Nullable Words> refresh) {
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
        refresh.accept(null);
    }

    Component decline(Action action) {
        return words(
                "decline",
                "agenda.decline.reason",
                "agenda.decline.send",
                action,
                services.actions()::decline,
                "agenda.declined");
    }

    Component report(Action action) {
        return words(
                "report",
                "agenda.report.words",
                "agenda.report.send",
                action,
                services.actions()::report,
                "agenda.reported");
    }

    Component finish(Action action) {
        return words(
                "finish",
                "agenda.finish.proof",
                "agenda.finish.send",
                action,
                (number, proof) -> services.actions().finish(number, action.version(), proof),
                "agenda.finished");
    }

    Component stop(Action action) {
        return words(
                "stop", "agenda.stop.reason", "agenda.stop.send", action, services.actions()::stop, "agenda.stopped");
    }

    /** When it is no longer possible, says so and shows the action as it is, with the words that nobody took. */
    private WordsForm words(
            String what, String label, String send, Action action, BiConsumer<String, Words> taking, String done) {
        var form = new WordsForm(label, send, key(what, action), words -> {
            try {
                taking.accept(action.row().number(), words);
            } catch (BadInputException bad) {
                if (!bad.field().equals("state")) {
                    throw bad;
                }
                Notices.problem(I18NProvider.translate(bad.key(), bad.arguments()));
                refresh.accept(words);
                return;
            } catch (ChangedMeanwhileException overtaken) {
                Notices.problem(I18NProvider.translate("agenda.finishOvertaken"));
                refresh.accept(words);
                return;
            }
            Notices.done(I18NProvider.translate(done));
            refresh.accept(null);
        });
        return form.lookingForPeople();
    }

    Component translate(Action action) {
        var key = key("translate", action);
        return new TranslateForm(action.text(), key, added -> {
            services.translating().translate(action.row().number(), added);
            Keep.forget(UI.getCurrent(), key);
            Notices.done(I18NProvider.translate("agenda.translate.done"));
            refresh.accept(null);
        });
    }

    void takeOut(Action action) {
        services.taking().takeOut(action.row().number());
        Notices.done(I18NProvider.translate("agenda.takeOut.done"));
        refresh.accept(null);
    }

    void takeOut(Action action, ActionLine line) {
        services.taking().takeOutOf(action.row().number(), line.id());
        Notices.done(I18NProvider.translate("agenda.takeOut.done"));
        refresh.accept(null);
    }

    List<ActionLine> earlier(String number, long lineId) {
        return services.actions().earlier(number, lineId);
    }
}
