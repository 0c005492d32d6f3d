package nl.perspectief.quality.ui;

import com.vaadin.flow.router.RouteParameters;
import nl.perspectief.base.ui.Address;
import nl.perspectief.quality.Template;

/** The addresses of a round's pages. */
final class RoundAddress {

    static final String ID = "id";
    static final String THEME = "theme";

    private RoundAddress() {}

    static String of(long checklistId) {
        return "checklists/" + checklistId;
    }

    static String of(long checklistId, Template.Theme theme) {
        return of(checklistId) + "/" + theme.code();
    }

    /** Leads to one indicator on its theme's page. */
    static String of(long checklistId, Template.Theme theme, Template.Indicator indicator) {
        return of(checklistId, theme) + "?" + ThemeView.AT + "=" + indicator.code();
    }

    static String submit(long checklistId) {
        return of(checklistId) + "/submit";
    }

    static long id(RouteParameters parameters) {
        return Address.readId(parameters, ID);
    }
}
