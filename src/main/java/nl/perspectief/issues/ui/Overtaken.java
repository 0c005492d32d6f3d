package nl.perspectief.issues.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.ui.Notices;

/** Somebody else was first. */
final class Overtaken {

    private Overtaken() {}

    /** Makes a change; when somebody else made one since it was shown, says so instead. */
    static void unless(Runnable change) {
        try {
            change.run();
        } catch (ChangedMeanwhileException overtaken) {
            say();
        }
    }

    static void say() {
        Notices.problem(I18NProvider.translate("issues.changedMeanwhile"));
    }
}
