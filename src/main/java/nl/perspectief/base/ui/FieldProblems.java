package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import nl.perspectief.base.BadInputException;

/**
 * Says all that is wrong with what was filled in, each thing at its field, and leads to the first. A form gives its fields
 * by the names that a {@link BadInputException} gives them, in their order on the page.
 */
public final class FieldProblems {

    private FieldProblems() {}

    /** What has no field is said in a message. */
    public static void tell(BadInputException bad, Map<String, ? extends HasValidation> fields) {
        for (var fault : bad.all()) {
            var sentence = I18NProvider.translate(fault.key(), fault.arguments());
            var field = fields.get(fault.field());
            if (field == null) {
                Notices.problem(sentence);
            } else {
                field.setErrorMessage(sentence);
                field.setInvalid(true);
                if (field instanceof Component component) {
                    unfold(component);
                }
            }
        }
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    public static void forget(Map<String, ? extends HasValidation> fields) {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private static void unfold(Component component) {
        component.getParent().ifPresent(parent -> {
            if (parent instanceof NativeDetails folded) {
                folded.setOpen(true);
            }
            unfold(parent);
        });
    }
}
