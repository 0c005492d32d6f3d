package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.BiFunction;
import nl.perspectief.agenda.PersonChoice;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Somebody, by a part of the name; asked for a page at a time, and only when it is opened. */
class PersonField extends ComboBox<PersonChoice> {

    /** @param offered whom there is to choose from, of those with a part of a name */
    PersonField(BiFunction<String, Pageable, List<PersonChoice>> offered) {
        setItemLabelGenerator(PersonChoice::name);
        setItems(query ->
                offered
                        .apply(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        getLazyDataView().setIdentifierProvider(PersonChoice::id);
    }
}
