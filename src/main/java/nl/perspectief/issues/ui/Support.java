package nl.perspectief.issues.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.issues.ReporterService;

/** "Me too". */
final class Support {

    private Support() {}

    /** Says so, or why it doesn't go any more. */
    static void say(ReporterService reporting, String number) {
        try {
            reporting.support(number);
            Notices.done(I18NProvider.translate("issues.support.done"));
        } catch (BadInputException bad) {
            Notices.problem(I18NProvider.translate(bad.key(), bad.arguments()));
        }
    }
}
