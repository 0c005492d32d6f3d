package nl.perspectief.motions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Keep;

/** A motion's text in a language that it isn't in yet. */
class TranslationForm extends Div {

    final MotionForm form;
    final Button send = new Button(getTranslation("motions.translate.send"));

    /** @param taken takes title and text; a {@link BadInputException} is shown at its field */
    TranslationForm(Locale language, String key, BiConsumer<String, String> taken) {
        form = new MotionForm(DraftView.EMPTY, List.of(language));
        addClassName("stack");
        form.keep(key, "");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            form.forgetProblems();
            try {
                var text = form.text();
                taken.accept(text.title().in(language), text.text().in(language));
                Keep.forget(UI.getCurrent(), key);
            } catch (BadInputException bad) {
                form.tell(bad);
            } finally {
                send.setEnabled(true);
            }
        });
        add(new Paragraph(getTranslation("motions.translate.hint")), form, new Div(send));
    }
}
