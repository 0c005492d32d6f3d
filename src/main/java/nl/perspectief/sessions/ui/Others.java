package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.Paragraph;

/** How many ideas there are besides those that are shown; nothing when all are. */
class Others extends Paragraph {

    void show(int shown, int all) {
        setVisible(all > shown);
        setText(getTranslation("sessions.others", all - shown));
    }
}
