package nl.perspectief.locations.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationImportService;
import nl.perspectief.locations.LocationPlan;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.file.FaultyLocationsException;
import nl.perspectief.locations.file.LocationFiles;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** Locations from a file: looked at first, then stored all at once. */
@Route("locations/import")
@PageTitle("locations.import.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class LocationImportView extends Div {

    private static final String EXAMPLE = "perspectief-locations.csv";

    private final transient LocationImportService imports;
    private final transient LocationFiles files;

    final MunicipalitySelect municipality;
    final Button store = new Button();
    final Div result = new Div();
    private transient List<LocationDraft> drafts = List.of();
    private transient @Nullable LocationPlan plan;

    LocationImportView(LocationService locations, LocationImportService imports, LocationFiles files) {
        this.imports = imports;
        this.files = files;
        municipality = new MunicipalitySelect(locations.overseen());
        municipality.addValueChangeListener(_ -> preview());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        store.setDisableOnClick(true);
        store.addClickListener(_ -> store());
        result.addClassName("import-result");
        add(
                new PageHeader(getTranslation("locations.import.title"))
                        .withSubtitle(getTranslation("locations.import.subtitle"))
                        .withBack("locations", getTranslation("locations.title")),
                new Card(
                        new H2(getTranslation("locations.import.file")),
                        new Paragraph(getTranslation("locations.import.hint", LocationFiles.MOST_ROWS)),
                        new FileLink(
                                getTranslation("locations.import.example"),
                                EXAMPLE,
                                "text/csv",
                                (language, out) -> out.write(files.example(language))),
                        municipality,
                        new LocationUpload(this::take, this::refuse)),
                result);
    }

    /** Nothing is stored yet. */
    void take(byte[] file) {
        try {
            drafts = files.read(file);
            preview();
        } catch (FaultyLocationsException faulty) {
            forget();
            show(new LocationFaultList(faulty));
        }
    }

    private void refuse(String sentence) {
        forget();
        show(new LocationFaultList(sentence));
    }

    private void preview() {
        if (drafts.isEmpty()) {
            return;
        }
        var planned = imports.plan(municipality.getValue().id(), drafts);
        plan = planned;
        var preview = new LocationPlanPreview(planned);
        if (planned.size() > 0) {
            store.setText(getTranslation("locations.import.store", planned.size()));
            store.setEnabled(true);
            preview.add(store);
        }
        show(preview);
    }

    private void store() {
        var planned = requireNonNull(plan);
        try {
            imports.store(planned);
            forget();
            Notices.done(getTranslation("locations.import.done", planned.size()));
            UI.getCurrent().navigate(LocationListView.class);
        } catch (ChangedMeanwhileException overtaken) {
            preview();
            var notice = new Paragraph(getTranslation("locations.import.changedMeanwhile"));
            notice.addClassName("conflict");
            notice.getElement().setAttribute("role", "alert");
            result.addComponentAsFirst(notice);
        }
    }

    private void forget() {
        drafts = List.of();
        plan = null;
    }

    /** The reader is led to its title. */
    private void show(Card outcome) {
        result.removeAll();
        result.add(outcome);
        outcome.getElement().executeJs("this.querySelector('h2').focus()");
    }
}
