package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.QrCode;
import nl.perspectief.base.ui.ReadIn;

/**
 * How people join: by scanning the picture, or by typing the address and the code. In the languages of those who come,
 * whichever the reader has.
 */
class CodeCard extends Card {

    /** @param spoken the code as people read it to each other */
    CodeCard(String portal, String code, String spoken) {
        addClassName("session-code");
        var letters = new Span(spoken);
        letters.addClassName("session-letters");
        var address = new Span(portal.replaceFirst("^https?://", "") + "/" + SessionAddress.JOIN);
        address.addClassName("session-address");
        var words = new Div();
        words.addClassName("stack");
        Stream.of(getLocale(), Languages.DUTCH, Languages.UKRAINIAN)
                .distinct()
                .forEach(language -> words.add(ReadIn.spoken(how(language), language)));
        words.add(address, letters);
        add(new QrCode(portal + "/" + SessionAddress.join(code)), words);
    }

    private Paragraph how(Locale language) {
        return new Paragraph(getTranslation(language, "sessions.code.how"));
    }
}
