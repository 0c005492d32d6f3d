package nl.perspectief.motions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.Motion;

/** What a motion says, in one language, with the way to the others. */
class MotionTextCard extends Card {

    private final LanguageSwitch languages;

    MotionTextCard(Motion motion, Locale language, SerializableConsumer<Locale> switching) {
        var text = ReadIn.spoken(new Paragraph(motion.text().text().in(language)), language);
        text.addClassName("written");
        languages = new LanguageSwitch(motion.text().languages(), language, switching);
        add(new H2(getTranslation("motions.text")), languages);
        if (!motion.text().has(getLocale())) {
            add(Muted.paragraph(getTranslation("motions.notInYours")));
        }
        add(text);
        var wanted = motion.row().state().isOver()
                ? List.<Locale>of()
                : motion.text().missing();
        wanted.forEach(missing ->
                add(Muted.paragraph(getTranslation("motions.missing", Languages.nameOf(missing, getLocale())))));
    }

    void focus() {
        languages.focus();
    }
}
