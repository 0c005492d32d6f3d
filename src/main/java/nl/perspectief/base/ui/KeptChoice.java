package nl.perspectief.base.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * What is chosen in a form of which some things follow others, kept by the browser as one: put back one by one, what
 * follows would undo what somebody chose after. Nobody sees it.
 */
@Tag("input")
public class KeptChoice extends AbstractSinglePropertyField<KeptChoice, String> {

    private static final String BETWEEN = ",";

    /**
     * @param key under which the browser keeps it
     * @param proposed what is chosen as long as nobody chose otherwise, each by a name without a comma
     * @param putBack takes what somebody chose when the page was open before; some of it may be there no more
     */
    public KeptChoice(String key, Collection<String> proposed, SerializableConsumer<Set<String>> putBack) {
        super("value", "", false);
        getElement().setAttribute("type", "hidden");
        setSynchronizedEvent("change");
        var all = String.join(BETWEEN, proposed);
        setValue(all);
        Keep.watch(this, key, "", all);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                putBack.accept(Set.copyOf(Arrays.asList(change.getValue().split(BETWEEN))));
            }
        });
    }

    /** Has the browser keep what is chosen from now on. */
    public void keep(Collection<String> chosen) {
        var all = String.join(BETWEEN, chosen);
        if (!all.equals(getValue())) {
            setValue(all);
            Keep.given(this, all);
        }
    }
}
