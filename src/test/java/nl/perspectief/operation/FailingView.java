package nl.perspectief.operation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fails by what stands in its address, and by what it is told; at one address, for want of room. */
@Route(value = FailingView.PATH, registerAtStartup = false)
@AnonymousAllowed
class FailingView extends Div implements HasUrlParameter<String> {

    static final String PATH = "failing";
    static final String TOLD = "told";
    static final String FULL = "full";

    private final JdbcClient database;

    FailingView(JdbcClient database) {
        this.database = database;
        setId(PATH);
        getElement()
                .addEventListener(
                        TOLD, told -> showDay(told.getEventData().path(TOLD).asString()))
                .addEventData(TOLD);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String day) {
        if (FULL.equals(day)) {
            TrialConfiguration.findNoRoom(database);
        } else if (day != null) {
            showDay(day);
        }
    }

    private void showDay(String day) {
        setText(LocalDate.parse(day).toString());
    }
}
