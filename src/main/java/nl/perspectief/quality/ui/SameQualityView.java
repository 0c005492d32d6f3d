package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.MoreButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.quality.SameQuality;
import nl.perspectief.quality.SameQualityService;
import nl.perspectief.quality.TemplateRow;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.quality.score.ScoreClass;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** Whether the quality is the same everywhere: locations × themes, and how far they lie apart. */
@Route("quality")
@PageTitle("quality.same.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 10, icon = "quality", title = "quality.same.title")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class SameQualityView extends Div implements BeforeEnterObserver {

    static final String TEMPLATE = "template";
    static final String SORT = "sort";
    static final String ORDER = "order";
    static final int PAGE = 20;

    private static final int MOST_PAGES = 500;

    private static final String DESCENDING = "desc";

    private final transient SameQualityService sameQuality;
    private final transient List<TemplateRow> templates;

    final Select<TemplateRow> template = new Select<>();
    private final Div spread = new Div();
    private final PageHeader header = new PageHeader(getTranslation("quality.same.title"), spread, template);
    private final Div content = new Div();
    private final Span announcement = new Span();
    private @Nullable MoreButton<SameQuality.Row> more;
    private SameQualitySort sort = SameQualitySort.BY_NAME;

    SameQualityView(SameQualityService sameQuality, TemplateService templates) {
        this.sameQuality = sameQuality;
        this.templates = templates.list();

        template.setAriaLabel(getTranslation("quality.same.template"));
        template.setItems(this.templates);
        template.setItemLabelGenerator(row -> TemplateChoice.name(row, this.templates, getLocale()));
        template.setVisible(this.templates.size() > 1);
        template.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                sort = SameQualitySort.BY_NAME;
                compare(event.getValue(), MoreButton::restart);
                address().show();
            }
        });
        announcement.addClassName("hidden-visually");
        announcement.getElement().setAttribute("role", "status");
        content.addClassName("page-part");
        add(header, content, announcement);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sort = sort(event.getLocation());
        wanted(event.getLocation())
                .ifPresentOrElse(chosen -> show(chosen, event.getLocation()), () -> content.add(nothing()));
    }

    private void show(TemplateRow chosen, Location location) {
        template.setValue(chosen);
        compare(chosen, rows -> rows.begin(location));
    }

    private Optional<TemplateRow> wanted(Location location) {
        var id = Address.readId(location, TEMPLATE);
        if (id == null) {
            return TemplateChoice.usual(templates);
        }
        return Optional.of(templates.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("template " + id)));
    }

    private static SameQualitySort sort(Location location) {
        var column = Address.read(location, SORT);
        return column == null
                ? SameQualitySort.BY_NAME
                : new SameQualitySort(column, DESCENDING.equals(Address.read(location, ORDER)));
    }

    Address address() {
        var chosen = template.getValue();
        var usual = TemplateChoice.usual(templates)
                .filter(row -> row.equals(chosen))
                .isPresent();
        var address = new Address("quality")
                .with(TEMPLATE, usual || chosen == null ? null : chosen.id())
                .with(SORT, sort.equals(SameQualitySort.BY_NAME) ? null : sort.column())
                .with(ORDER, sort.descending() ? DESCENDING : null);
        return more == null ? address : more.write(address);
    }

    /** @param showing shows the rows, so many of them as are wanted */
    private void compare(TemplateRow chosen, Consumer<MoreButton<SameQuality.Row>> showing) {
        var data = sameQuality.compare(chosen.id());
        header.withSubtitle(subtitle(data));
        content.removeAll();
        spread.removeAll();
        spread.setVisible(false);
        announcement.setText("");
        more = null;
        if (data.overall() == null && data.rows().stream().allMatch(row -> row.round() == null)) {
            content.add(nothing());
            return;
        }
        var overall = data.overall();
        if (data.complete() && overall != null && data.rows().size() > 1) {
            spread.add(spreadChip(overall.width()));
            spread.setVisible(true);
        }
        if (data.template().theme(sort.column()).isEmpty() && !sort.column().equals(SameQualitySort.TOTAL)) {
            sort = new SameQualitySort(SameQualitySort.NAME, sort.descending());
        }
        var table =
                new SameQualityTable(data, SameQualityTable.commonPeriod(data).isEmpty(), this::press);
        var rows = new MoreButton<>(
                        PAGE,
                        page -> table.first(page.getPageSize(), sort),
                        SameQuality.Row::locationId,
                        table::show,
                        () -> table.begin(sort))
                .at(this::address)
                .upTo(MOST_PAGES);
        more = rows;
        showing.accept(rows);
        var card = new Card(table, rows, legend());
        if (!data.complete() && overall == null) {
            card.add(new Paragraph(getTranslation("quality.same.medianHidden")));
        }
        content.add(card);
    }

    private void press(String column) {
        sort = sort.pressed(column);
        if (more != null) {
            more.refresh();
        }
        announcement.setText(getTranslation(sort.descending() ? "quality.same.sortedDown" : "quality.same.sortedUp"));
        address().show();
    }

    /** The classes fair and good are 15 points wide: further apart means another class. */
    private Chip spreadChip(int width) {
        var look = width < 8 ? Chip.Look.GOOD : width < 15 ? Chip.Look.FAIR : Chip.Look.POOR;
        return new Chip(look, getTranslation("quality.same.difference", width));
    }

    private String subtitle(SameQuality data) {
        var said = getTranslation("quality.same.subtitle", data.rows().size());
        return SameQualityTable.commonPeriod(data)
                .map(round -> Dotted.of(said, Dates.period(round.periodFrom(), round.periodUntil(), getLocale())))
                .orElse(said);
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("quality.same.nothing"),
                getTranslation("quality.same.nothingHint"),
                new Anchor("checklists", getTranslation("quality.same.toChecklists")));
    }

    private Component legend() {
        var legend = new Paragraph();
        legend.addClassNames("legend", "muted");
        for (var scoreClass : ScoreClass.values()) {
            var look = QualityChips.look(scoreClass);
            var symbol = new Span(look.symbol());
            symbol.getElement().setAttribute("aria-hidden", "true");
            symbol.addClassNames("symbol", look.className());
            legend.add(new Span(symbol, new Span(getTranslation("quality.same.legend." + look.className()))));
        }
        legend.add(new Span(getTranslation("quality.same.legend.more")));
        return legend;
    }
}
