package nl.perspectief.locations.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.perspectief.locations.MunicipalityRow;

/** Of which municipality a location is: the first of the user's own, and no question when there is one. */
class MunicipalitySelect extends Select<MunicipalityRow> {

    MunicipalitySelect(List<MunicipalityRow> choice) {
        setLabel(getTranslation("locations.municipality"));
        setItems(choice);
        setItemLabelGenerator(MunicipalityRow::name);
        choice.stream().findFirst().ifPresent(this::setValue);
        setVisible(choice.size() > 1);
    }
}
