package nl.perspectief.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.text.Suspicion;

/** What may tell who somebody is: the writer takes it out of the words, or says of each that it doesn't. */
public class SuspicionCard extends Card {

    /** So much of what is found is shown. */
    private static final int SHOWN = 60;

    public final transient Map<String, Tick> ticks = new LinkedHashMap<>();
    private final transient Set<String> known = new HashSet<>();

    public SuspicionCard() {
        addClassName("stack");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** What stands there already, and is not asked about. */
    public SuspicionCard knowing(Stream<String> texts) {
        Suspicion.in(texts).forEach(each -> known.add(each.text()));
        return this;
    }

    /** @return whether nothing is left to look at in these texts; else it is shown */
    public boolean look(Stream<String> texts) {
        return look(Suspicion.in(texts).stream()
                .filter(each -> !known.contains(each.text()))
                .toList());
    }

    /** @return whether nothing is left to look at; else it is shown */
    public boolean look(List<Suspicion> found) {
        return look(found, List.of());
    }

    /**
     * The same of several fields, and from each thing that is found to the first one in which it stands.
     *
     * @return whether nothing is left to look at; else it is shown
     */
    public boolean look(List<Suspicion> found, List<TextArea> fields) {
        var harmless = harmless();
        var left = found.stream().anyMatch(each -> !harmless.contains(each.text()));
        if (!left) {
            setVisible(false);
            return true;
        }
        removeAll();
        ticks.clear();
        var certainty = Muted.paragraph(getTranslation("suspicion.certainty"));
        add(new H2(getTranslation("suspicion.title")), new Paragraph(getTranslation("suspicion.hint")));
        for (var each : found) {
            var tick = new Tick(getTranslation("suspicion." + each.kind(), shortened(each.text())));
            tick.setValue(harmless.contains(each.text()));
            ticks.put(each.text(), tick);
            var line = new Div(tick);
            line.addClassName("row");
            fields.stream()
                    .filter(field -> field.getValue().contains(each.text()))
                    .findFirst()
                    .ifPresent(field -> line.add(leadTo(field)));
            add(line);
        }
        add(certainty);
        setVisible(true);
        getElement().callJsFunction("focus");
        return false;
    }

    private Button leadTo(TextArea field) {
        var lead = new Button(getTranslation("suspicion.where", shortened(field.getLabel())), _ -> field.focus());
        lead.addThemeVariants(ButtonVariant.TERTIARY);
        return lead;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** What the writer said is nobody's. */
    public Set<String> harmless() {
        var harmless = new HashSet<String>();
        ticks.forEach((text, tick) -> {
            if (tick.getValue()) {
                harmless.add(text);
            }
        });
        return harmless;
    }
}
