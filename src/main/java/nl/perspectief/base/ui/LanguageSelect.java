package nl.perspectief.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.perspectief.base.text.Languages;

/** Changes the language of everything on the screen; kept on this device and, when signed in, with the person. */
class LanguageSelect extends Select<Locale> {

    private static final int A_YEAR = 31_536_000;

    private final transient LanguageMemory memory;

    LanguageSelect(LanguageMemory memory) {
        this.memory = memory;
        addClassName("language");
        setAriaLabel(getTranslation("layout.language"));
        setItems(Languages.ALL);
        setItemLabelGenerator(Languages::nameOf);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        setValue(Languages.of(attachment.getUI().getLocale().getLanguage()).orElse(Languages.DUTCH));
        if (attachment.isInitialAttach()) {
            addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    choose(change.getValue());
                }
            });
        }
    }

    private void choose(Locale language) {
        memory.remember(language);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=' + $2 + ';samesite=lax'"
                                + " + (location.protocol === 'https:' ? ';secure' : '')",
                        Languages.COOKIE,
                        language.toLanguageTag(),
                        A_YEAR)
                .then(_ -> UI.getCurrent().getPage().reload());
    }
}
