package nl.perspectief.bench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What the portal costs before it shows anything: a page within its layout, with one button that counts. */
@Route(value = EmptyView.PATH, registerAtStartup = false)
@PermitAll
class EmptyView extends Div {

    static final String PATH = "bench-empty";
    static final String BUTTON = "count";

    private int clicks;

    EmptyView() {
        var button = new Button("0");
        button.setId(BUTTON);
        button.addClickListener(_ -> button.setText(String.valueOf(++clicks)));
        add(button);
    }
}
