package nl.perspectief.agenda.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.RequiredSelect;

/** What an action is about. */
public class ThemeSelect extends RequiredSelect<ActionTheme> {

    public ThemeSelect() {
        super("agenda.field.theme", ActionTheme.values(), ThemeSelect::called);
    }

    /**
     * Begins with the one that is called so in any language, for what comes of something with a theme of its own.
     *
     * @param otherwise where none is
     */
    public ThemeSelect beginning(Texts name, ActionTheme otherwise) {
        setValue(Arrays.stream(ActionTheme.values())
                .filter(theme -> isCalled(theme, name))
                .findFirst()
                .orElse(otherwise));
        return this;
    }

    private static String called(ActionTheme theme) {
        return I18NProvider.translate("agenda.theme." + theme);
    }

    private static boolean isCalled(ActionTheme theme, Texts name) {
        return Languages.ALL.stream()
                .anyMatch(language -> I18NProvider.translate(language, "agenda.theme." + theme)
                        .equals(name.in(language)));
    }
}
