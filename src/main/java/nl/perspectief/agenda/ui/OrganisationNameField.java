package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.agenda.OrganisationService;
import org.springframework.data.domain.PageRequest;

/** The name of an organisation: one of those on the agenda, or another one that is typed. */
public class OrganisationNameField extends ComboBox<String> {

    /** @param municipalityId whose are offered */
    public OrganisationNameField(String label, OrganisationService organisations, long municipalityId) {
        super(label);
        setItems(query -> organisations
                .choice(
                        municipalityId,
                        query.getFilter().orElse(""),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream()
                .map(OrganisationChoice::name));
        setManualValidation(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
    }

    /** As it stands there; empty for none. */
    public String name() {
        return getOptionalValue().orElse("");
    }
}
