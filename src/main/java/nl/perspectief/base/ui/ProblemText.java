package nl.perspectief.base.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence about what can't be done as it stands, which a screen reader says at once; nothing while there is none. */
public class ProblemText extends Paragraph {

    public ProblemText(String className) {
        addClassName(className);
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Says it, also when it is what was said before. */
    public void tell(String sentence) {
        removeAll();
        add(new Text(sentence));
        setVisible(true);
    }

    public void forget() {
        setVisible(false);
        removeAll();
    }
}
