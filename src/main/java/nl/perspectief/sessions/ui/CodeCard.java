package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.QrCode;

/** How people join: by scanning the picture, or by typing the address and the code. */
class CodeCard extends Card {

    /** @param spoken the code as people read it to each other */
    CodeCard(String portal, String code, String spoken) {
        addClassName("session-code");
        var letters = new Span(spoken);
        letters.addClassName("session-letters");
        var address = new Span(portal.replaceFirst("^https?://", "") + "/" + SessionAddress.JOIN);
        address.addClassName("session-address");
        var words = new Div(
                new Paragraph(getTranslation("sessions.code.scan")),
                new Paragraph(getTranslation("sessions.code.type")),
                address,
                letters);
        words.addClassName("stack");
        add(new QrCode(portal + "/" + SessionAddress.join(code)), words);
    }
}
