package nl.perspectief.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.people.AccountService;
import nl.perspectief.people.FunctionRow;

/** What can be done with the account of somebody in the list. */
class AccountActions {

    private final AccountService accounts;
    private final boolean kept;
    private final Runnable refresh;

    /** @param refresh shows the list anew */
    AccountActions(AccountService accounts, Runnable refresh) {
        this.accounts = accounts;
        this.kept = accounts.areKept();
        this.refresh = refresh;
    }

    /** None where the portal keeps no accounts. */
    List<Button> of(FunctionRow function) {
        var buttons = new ArrayList<Button>();
        var name = function.personName();
        if (kept && function.invited() && !function.deactivated()) {
            buttons.add(button(
                    say("people.account.inviteAgain"),
                    say("people.account.inviteAgainWhom", name),
                    () -> inviteAgain(function)));
        }
        if (kept && function.accountKept()) {
            buttons.add(
                    function.deactivated()
                            ? button(
                                    say("people.account.activate"),
                                    say("people.account.activateWhom", name),
                                    () -> activate(function))
                            : button(
                                    say("people.account.deactivate"),
                                    say("people.account.deactivateWhom", name),
                                    () -> askDeactivate(function)));
        }
        return buttons;
    }

    private static Button button(String text, String label, Runnable action) {
        var button = new Button(text, _ -> action.run());
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void inviteAgain(FunctionRow function) {
        perform(
                () -> accounts.inviteAgain(function.id()),
                say("people.account.sent", Objects.requireNonNullElse(function.personEmail(), function.personName())));
    }

    private void askDeactivate(FunctionRow function) {
        var dialog = new ConfirmDialog(
                say("people.account.deactivateTitle"),
                say(
                        function.invited()
                                ? "people.account.deactivateInvited"
                                : "people.account.deactivateConsequence",
                        function.personName()),
                say("people.account.deactivate"),
                _ -> perform(
                        () -> accounts.deactivate(function.id()),
                        say("people.account.deactivateDone", function.personName())),
                say("people.back"),
                _ -> {});
        dialog.open();
    }

    private void activate(FunctionRow function) {
        perform(() -> accounts.activate(function.id()), say("people.account.activateDone", function.personName()));
    }

    private void perform(Runnable action, String done) {
        try {
            action.run();
            refresh.run();
            Notices.done(done);
        } catch (BadInputException refused) {
            Notices.problem(FunctionTexts.in(UI.getCurrent().getLocale()).problem(refused));
        }
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
