package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.QrCode;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.Roles;
import org.springframework.beans.factory.annotation.Value;

/** A sheet to print and cut up: who scans the code of a room reports what is wrong there. */
@Route("locations/:code([a-z0-9-]+)/qr")
@PageTitle("issues.qr.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.OVERSIGHT})
class QrSheetView extends Div implements BeforeEnterObserver {

    static final String PLACES = "places";

    private final transient LocationService locations;
    private final String portal;
    final TextArea places = new TextArea(getTranslation("issues.qr.places"));
    final Button show = new Button(getTranslation("issues.qr.show"), _ -> show());
    final Button print = new Button(getTranslation("issues.qr.print"));
    final UnorderedList sheet = new UnorderedList();
    private String code = "";
    private String name = "";

    QrSheetView(LocationService locations, @Value("${perspectief.url}") String portal) {
        this.locations = locations;
        this.portal = portal;
        places.setHelperText(getTranslation("issues.qr.placesHelp"));
        places.setManualValidation(true);
        places.setMinRows(3);
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(_ -> UI.getCurrent().getPage().executeJs("window.print()"));
        sheet.addClassName("qr-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = locations.find(event.getRouteParameters().get("code").orElse(""));
        code = location.draft().code();
        name = location.draft().name();
        places.setValue(Objects.requireNonNullElse(Address.read(event.getLocation(), PLACES), ""));
        var actions = new Div(show, print);
        actions.addClassName("row");
        removeAll();
        add(
                new PageHeader(getTranslation("issues.qr.title"))
                        .withSubtitle(name)
                        .withBack("locations/" + code, name),
                new Card(new Paragraph(getTranslation("issues.qr.hint")), places, actions),
                sheet);
        show();
    }

    private void show() {
        places.setInvalid(false);
        try {
            var wanted = QrPlaces.read(places.getValue());
            sheet.removeAll();
            // the first one hangs in the hall
            sheet.add(label(""));
            wanted.forEach(place -> sheet.add(label(place)));
            new Address("locations/" + code + "/qr")
                    .with(PLACES, places.isEmpty() ? null : places.getValue())
                    .show();
        } catch (BadInputException bad) {
            places.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            places.setInvalid(true);
        }
    }

    private ListItem label(String place) {
        var words = new Div(new H2(place.isEmpty() ? name : place));
        if (!place.isEmpty()) {
            words.add(new Paragraph(name));
        }
        List.of(Languages.UKRAINIAN, Languages.DUTCH, Languages.ENGLISH).forEach(language -> {
            var sentence = new Paragraph(I18NProvider.translate(language, "issues.qr.scan"));
            sentence.getElement().setAttribute("lang", language.getLanguage());
            words.add(sentence);
        });
        return new ListItem(code(place), words);
    }

    private Component code(String place) {
        var address = new Address(IssueAddress.NEW)
                .with(NewReport.LOCATION, code)
                .with(NewReport.PLACE, place.isEmpty() ? null : place);
        return new QrCode(portal + "/" + address);
    }
}
