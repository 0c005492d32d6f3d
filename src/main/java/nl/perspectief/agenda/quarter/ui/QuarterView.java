package nl.perspectief.agenda.quarter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.agenda.quarter.Quarter;
import nl.perspectief.agenda.quarter.QuarterPart;
import nl.perspectief.agenda.quarter.QuarterReport;
import nl.perspectief.agenda.quarter.QuarterService;
import nl.perspectief.agenda.quarter.QuarterWords;
import nl.perspectief.agenda.ui.AgendaAddress;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.FileLink;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** What became of the agenda in a quarter: figures, lists with where each action came from, and files. */
@Route(AgendaAddress.REPORT)
@PageTitle("agenda.quarter")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class QuarterView extends Div implements BeforeEnterObserver {

    static final int SHOWN = 20;
    private static final String QUARTER = "quarter";
    private static final String MUNICIPALITY = "municipality";
    private static final String PDF = "application/pdf";

    private final transient QuarterService quarters;
    private final transient QuarterFiles files;
    private final transient Translations translations;
    private final transient Clock clock;

    QuarterView(QuarterService quarters, QuarterFiles files, Translations translations, Clock clock) {
        this.quarters = quarters;
        this.files = files;
        this.translations = translations;
        this.clock = clock;
    }

    /** The last one that is over, unless the address names another. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var municipality = Address.read(event.getLocation(), MUNICIPALITY);
        var wanted = Address.read(event.getLocation(), QUARTER);
        var quarter = wanted == null ? lastOver().toString() : wanted;
        removeAll();
        var header = new PageHeader(getTranslation("agenda.quarter"))
                .withBack(AgendaAddress.LIST, getTranslation("agenda.title"));
        add(header);
        try {
            show(header, quarters.report(municipality, quarter, SHOWN), municipality);
        } catch (BadInputException bad) {
            add(new EmptyState(
                    getTranslation("agenda.quarter.none"),
                    getTranslation(bad.key(), bad.arguments()),
                    button(address(lastOver(), municipality), getTranslation("agenda.quarter.lastOver")),
                    button(address(lastOver().next(), municipality), getTranslation("agenda.quarter.present"))));
        }
    }

    private Quarter lastOver() {
        return Quarter.of(Dates.day(clock.instant())).before();
    }

    private void show(PageHeader header, QuarterReport report, @Nullable String municipality) {
        var words = new QuarterWords(translations, getLocale());
        header.withSubtitle(words.title(report));
        if (report.overseen().size() > 1) {
            add(municipalities(report));
        }
        add(turning(report, municipality, words), new Paragraph(words.asOf(report)), tiles(report, words));
        add(files(report));
        for (var part : QuarterPart.values()) {
            add(new QuarterList(report, part, words));
        }
    }

    private Nav municipalities(QuarterReport report) {
        var items = new UnorderedList();
        for (var each : report.overseen()) {
            var link = new Anchor(address(report.quarter(), each.code()), each.name());
            if (each.equals(report.municipality())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            items.add(new ListItem(link));
        }
        var tabs = new Nav(items);
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("agenda.field.municipality"));
        return tabs;
    }

    private Nav turning(QuarterReport report, @Nullable String municipality, QuarterWords words) {
        var before = report.quarter().before();
        var turning = new Nav(
                button(address(before, municipality), getTranslation("agenda.quarter.before", words.period(before))));
        if (report.over()) {
            var next = report.quarter().next();
            turning.add(button(address(next, municipality), getTranslation("agenda.quarter.next", words.period(next))));
        }
        turning.addClassName("row");
        turning.setAriaLabel(getTranslation("agenda.quarter.others"));
        return turning;
    }

    private static DescriptionList tiles(QuarterReport report, QuarterWords words) {
        var tiles = new DescriptionList();
        tiles.addClassName("figure-tiles");
        words.figures(report).forEach((name, number) -> {
            var large = new Span(words.say("promises.number", number));
            large.addClassName("large");
            tiles.add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(large)));
        });
        return tiles;
    }

    /** Made when they are fetched, with more of each list than is shown. */
    private Component files(QuarterReport report) {
        var code = report.municipality().code();
        var quarter = report.quarter().toString();
        var name = "%s_%s_%s".formatted(getTranslation("agenda.quarter.file"), code, quarter);
        var pdf = new FileLink(
                getTranslation("agenda.quarter.pdf"),
                name + ".pdf",
                PDF,
                (language, out) -> files.pdf(code, quarter, language, out));
        var xlsx = FileLink.workbook(
                getTranslation("agenda.quarter.xlsx"),
                name,
                (language, out) -> files.xlsx(code, quarter, language, out));
        pdf.addClassName("button");
        var both = new Div(pdf, xlsx);
        both.addClassName("row");
        return both;
    }

    private static Anchor button(String address, String words) {
        return new LinkButton(address, words);
    }

    private static String address(Quarter quarter, @Nullable String municipality) {
        return new Address(AgendaAddress.REPORT)
                .with(QUARTER, quarter)
                .with(MUNICIPALITY, municipality)
                .toString();
    }
}
