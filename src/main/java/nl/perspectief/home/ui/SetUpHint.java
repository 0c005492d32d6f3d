package nl.perspectief.home.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;

/** That there is no municipality yet, and the way to make it for whom may. */
class SetUpHint extends EmptyState {

    /** @param yours whether the reader may */
    SetUpHint(boolean yours) {
        super(
                I18NProvider.translate("setup.needed"),
                I18NProvider.translate(yours ? "setup.neededYours" : "setup.neededHint"));
        if (yours) {
            var begin = new LinkButton("setup", getTranslation("setup.begin")).primary();
            add(begin);
        }
    }
}
