package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Something that is asked for seldom: it is made when it is opened, and opened by itself if it holds something unsent. */
public class Folded extends NativeDetails {

    private final Div content = new Div();
    private final transient Supplier<Component> making;

    /** @param key under which the browser keeps what is typed in it; empty for nothing */
    public Folded(String title, String key, Supplier<Component> making) {
        super(title);
        this.making = making;
        content.addClassName("stack");
        setContent(content);
        addClassName("folded");
        addToggleListener(event -> {
            if (event.isOpened()) {
                make();
            }
        });
        if (!key.isEmpty()) {
            Keep.askUnsent(this, key, unsent -> {
                if (unsent) {
                    show();
                }
            });
        }
    }

    /** Where what was asked for begins, above what was there. */
    public static void focusFirst(HtmlContainer list) {
        list.getChildren().findFirst().ifPresent(first -> {
            first.getElement().setAttribute("tabindex", "-1");
            first.getElement().callJsFunction("focus");
        });
    }

    public void show() {
        make();
        setOpen(true);
    }

    private void make() {
        if (content.getComponentCount() == 0) {
            content.add(making.get());
        }
    }
}
