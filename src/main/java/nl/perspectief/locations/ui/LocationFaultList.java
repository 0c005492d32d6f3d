package nl.perspectief.locations.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.ui.Card;
import nl.perspectief.locations.file.FaultyLocationsException;
import nl.perspectief.locations.file.LocationFault;

/** What is wrong in a file, by line, and that nothing of it was stored. */
class LocationFaultList extends Card {

    LocationFaultList(FaultyLocationsException faulty) {
        this(new UnorderedList());
        var list = (UnorderedList) getComponentAt(1);
        faulty.faults().forEach(fault -> list.add(new ListItem(sentence(fault))));
        if (faulty.unlisted() > 0) {
            add(new Paragraph(getTranslation("locations.import.moreFaults", faulty.unlisted())));
        }
    }

    /** A file that was not even sent. */
    LocationFaultList(String sentence) {
        this(new UnorderedList(new ListItem(sentence)));
    }

    private LocationFaultList(UnorderedList list) {
        addClassName("import-faults");
        var title = new H2(getTranslation("locations.import.faulty"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, list);
    }

    private String sentence(LocationFault fault) {
        var what = getTranslation(fault.key(), fault.arguments().toArray());
        if (fault.line() == 0) {
            return what;
        }
        return fault.column().isEmpty()
                ? getTranslation("locations.import.atLine", fault.line(), what)
                : getTranslation("locations.import.atCell", fault.line(), fault.column(), what);
    }
}
