package nl.perspectief.operation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fails by what stands in its address, and by what it is told. */
@Route(value = FailingView.PATH, registerAtStartup = false)
@AnonymousAllowed
class FailingView extends Div implements HasUrlParameter<String> {

    static final String PATH = "failing";
    static final String TOLD = "told";

    FailingView() {
        setId(PATH);
        getElement()
                .addEventListener(
                        TOLD, told -> showDay(told.getEventData().path(TOLD).asString()))
                .addEventData(TOLD);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String day) {
        if (day != null) {
            showDay(day);
        }
    }

    private void showDay(String day) {
        setText(LocalDate.parse(day).toString());
    }
}
