package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Something that can't be taken back: when it is opened it says what follows, and asks for one more click. */
public class Sure extends Folded {

    public final Button yes;

    /** @param yes what the button says that does it */
    public Sure(String title, String consequence, String yes, Runnable doing) {
        this(title, () -> new Paragraph(consequence), yes, doing);
    }

    /** @param consequence made when it is opened */
    public Sure(String title, Supplier<Component> consequence, String yes, Runnable doing) {
        this(title, consequence, new Button(yes), doing);
    }

    private Sure(String title, Supplier<Component> consequence, Button yes, Runnable doing) {
        super(title, "", () -> {
            var part = new Div(consequence.get(), new Div(yes));
            part.addClassName("stack");
            return part;
        });
        this.yes = yes;
        yes.addThemeVariants(ButtonVariant.ERROR);
        yes.setDisableOnClick(true);
        yes.addClickListener(_ -> {
            doing.run();
            yes.setEnabled(true);
            setOpen(false);
        });
    }
}
