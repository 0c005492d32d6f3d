package nl.perspectief.issues.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.issues.FigureFilter;
import nl.perspectief.issues.FigureService;
import nl.perspectief.issues.Figures;
import nl.perspectief.issues.Figures.Kind;
import nl.perspectief.issues.Figures.Place;
import org.jspecify.annotations.Nullable;

/** Of which months, which location and which category; reads it from the address and writes it there. */
class FigureFilters extends Div {

    static final String FROM = "from";
    static final String UNTIL = "until";

    private static final int A_YEAR = 12;

    final Select<YearMonth> from = new Select<>();
    final Select<YearMonth> until = new Select<>();
    final ComboBox<Place> location = new ComboBox<>();
    final ComboBox<Kind> category = new ComboBox<>();
    private final YearMonth present;

    FigureFilters(YearMonth present, Runnable changed) {
        this.present = present;
        addClassNames("filters", "figure-filters");
        month(from, "issues.figures.from");
        month(until, "issues.figures.until");
        from.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue().isAfter(until.getValue())) {
                until.setValue(event.getValue());
            }
        });
        until.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue().isBefore(from.getValue())) {
                from.setValue(event.getValue());
            }
        });
        ReportFilters.all(location, "issues.filter.location");
        location.setItemLabelGenerator(Place::name);
        ReportFilters.all(category, "issues.filter.category");
        category.setItemLabelGenerator(kind -> kind.name().in(getLocale()));
        Stream.<HasValue<?, ?>>of(from, until, location, category)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        changed.run();
                    }
                }));
        add(from, until, location, category);
    }

    private void month(Select<YearMonth> field, String label) {
        field.setLabel(getTranslation(label));
        field.setItems(Stream.iterate(present, month -> month.minusMonths(1))
                .limit(FigureService.MOST_MONTHS)
                .toList());
        field.setItemLabelGenerator(month -> Dates.month(month, getLocale()));
    }

    /** A year until now, unless the address says another period that there is. */
    FigureFilter read(Location address) {
        var last = month(Address.read(address, UNTIL), present);
        var first = month(Address.read(address, FROM), last.minusMonths(A_YEAR - 1));
        from.setValue(first.isAfter(last) ? last : first);
        until.setValue(last);
        return new FigureFilter(
                from.getValue(),
                last,
                Address.read(address, ReportFilters.LOCATION),
                Address.readChoice(address, ReportFilters.CATEGORY));
    }

    /** What there is to choose, and what of it was asked for. */
    void show(Figures figures, FigureFilter filter) {
        if (location.getListDataView().getItemCount() == 0) {
            location.setItems(figures.places());
            location.setVisible(figures.places().size() > 1);
            category.setItems(byName(figures.kinds()));
        }
        location.setValue(one(figures.places(), place -> place.code().equals(filter.locationCode())));
        category.setValue(one(figures.kinds(), kind -> Objects.equals(kind.id(), filter.categoryId())));
    }

    FigureFilter filter() {
        return new FigureFilter(
                from.getValue(),
                until.getValue(),
                location.getOptionalValue().map(Place::code).orElse(null),
                category.getOptionalValue().map(Kind::id).orElse(null));
    }

    Address write(Address address) {
        var filter = filter();
        var usual = filter.until().equals(present) && filter.from().equals(present.minusMonths(A_YEAR - 1));
        return address.with(FROM, usual ? null : filter.from())
                .with(UNTIL, usual ? null : filter.until())
                .with(ReportFilters.LOCATION, filter.locationCode())
                .with(ReportFilters.CATEGORY, filter.categoryId());
    }

    private List<Kind> byName(List<Kind> kinds) {
        Locale language = getLocale();
        return kinds.stream()
                .sorted(Comparator.comparing(kind -> kind.name().in(language), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private YearMonth month(@Nullable String written, YearMonth otherwise) {
        try {
            var month = written == null ? otherwise : YearMonth.parse(written);
            return month.isAfter(present) ? present : month.isBefore(oldest()) ? oldest() : month;
        } catch (DateTimeException noMonth) {
            return otherwise;
        }
    }

    private YearMonth oldest() {
        return present.minusMonths(FigureService.MOST_MONTHS - 1L);
    }

    private static <T> @Nullable T one(List<T> items, Predicate<T> isWanted) {
        return items.stream().filter(isWanted).findFirst().orElse(null);
    }
}
