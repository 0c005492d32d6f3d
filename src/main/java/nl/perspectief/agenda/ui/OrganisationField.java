package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import nl.perspectief.agenda.OrganisationChoice;
import nl.perspectief.agenda.OrganisationService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** One of the organisations, by a part of its name; asked for a page at a time, and only when it is opened. */
class OrganisationField extends ComboBox<OrganisationChoice> {

    /** @param municipality whose are offered; 0 for each of the user's */
    OrganisationField(OrganisationService organisations, LongSupplier municipality) {
        this((part, page) -> organisations.choice(municipality.getAsLong(), part, page));
    }

    /** @param offered which there are to choose from, of those with a part of a name */
    OrganisationField(BiFunction<String, Pageable, List<OrganisationChoice>> offered) {
        setItemLabelGenerator(OrganisationChoice::name);
        setItems(query ->
                offered
                        .apply(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        getLazyDataView().setIdentifierProvider(OrganisationChoice::id);
    }
}
