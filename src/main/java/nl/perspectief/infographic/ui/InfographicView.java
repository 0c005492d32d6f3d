package nl.perspectief.infographic.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.infographic.Infographic;
import nl.perspectief.infographic.InfographicFile;
import nl.perspectief.infographic.InfographicRow;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.security.Roles;

/** What was published: its picture, what that says, and files to print and to send. */
@Route(InfographicAddress.ONE)
@InMenu("agenda")
@PageTitle("infographic.one")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT, Roles.RESIDENT, Roles.EXPERT})
class InfographicView extends Div implements BeforeEnterObserver {

    private final transient InfographicService infographics;

    InfographicView(InfographicService infographics) {
        this.infographics = infographics;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Address.readId(event.getRouteParameters(), InfographicAddress.ID);
        var infographic = infographics.find(getLocale(), id);
        removeAll();
        add(
                new PageHeader(infographic.row().title())
                        .withSubtitle(Dotted.of(
                                infographic.row().municipalityName(),
                                Dates.moment(infographic.row().publishedAt(), getLocale())))
                        .withBack(InfographicAddress.LIST, getTranslation("infographic.all")),
                columns(infographic));
        if (infographic.overseen()) {
            add(new Card(withdrawal(id)));
        }
    }

    private Sure withdrawal(long id) {
        return new Sure(
                getTranslation("infographic.withdraw"),
                getTranslation("infographic.withdrawHint"),
                getTranslation("infographic.withdrawSure"),
                () -> {
                    infographics.withdraw(id);
                    Notices.done(getTranslation("infographic.withdrawn"));
                    UI.getCurrent().navigate(InfographicAddress.LIST);
                });
    }

    private Div columns(Infographic infographic) {
        var columns = new Div(picture(infographic.svg()), new PosterTwin(infographic.poster()), files(infographic));
        columns.addClassName("poster-page");
        return columns;
    }

    static Svg picture(String svg) {
        var picture = new Svg(svg);
        picture.addClassName("poster");
        return picture;
    }

    private Card files(Infographic infographic) {
        var card = new Card(new H2(getTranslation("infographic.files")));
        for (var language : Languages.ALL) {
            var links = new Div();
            links.addClassName("poster-files");
            for (var file : InfographicFile.values()) {
                links.add(link(infographic.row(), language, file));
            }
            card.add(new H3(Languages.nameOf(language)), links);
        }
        return card;
    }

    private FileLink link(InfographicRow row, Locale language, InfographicFile file) {
        var link = new FileLink(
                getTranslation("infographic.file." + file),
                name(row, language, file),
                file.type(),
                (_, out) -> out.write(infographics.file(language, row.id(), file)));
        link.addClassName("button");
        link.setAriaLabel(Dotted.of(getTranslation("infographic.file." + file), Languages.nameOf(language)));
        return link;
    }

    /** By which it is found again among the files of a municipality. */
    private String name(InfographicRow row, Locale language, InfographicFile file) {
        return getTranslation(
                        "infographic.fileName",
                        row.municipalityName().replaceAll("[^\\p{L}\\p{N}]+", "-"),
                        String.valueOf(row.id()),
                        Dates.day(row.publishedAt()).toString(),
                        language.getLanguage(),
                        file.isPaper() ? "_" + file : "")
                + '.'
                + file.extension();
    }
}
