package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far something is, as a bar and in words. */
public class Progress extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    public Progress() {
        addClassName("progress");
        words.addClassName("muted");
        add(bar, words);
    }

    /** @param text says the same, e.g. "36 of 60 answered" */
    public void show(long done, long all, String text) {
        bar.setMin(0);
        bar.setMax(Math.max(1, all));
        bar.setValue(Math.min(done, Math.max(1, all)));
        bar.getElement().setAttribute("aria-label", text);
        words.setText(text);
    }
}
