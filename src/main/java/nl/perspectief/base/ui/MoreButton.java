package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * Stands below a list that is shown a page at a time: it adds the next page, leads to where that begins, and is gone when
 * there is no more. What is shown already is read again with it, since the order may have changed meanwhile: so nothing
 * is left out, and nothing comes twice.
 *
 * @param <T> a row of the list, of which one more is read than is shown, to know whether there are more
 */
public class MoreButton<T> extends Button {

    private static final String PAGES = "pages";
    private static final int MOST_PAGES = 25;

    private final int page;
    private final transient Function<PageRequest, List<T>> reading;
    private final transient Function<T, ?> key;
    private final transient Function<T, Component> showing;
    private final transient Runnable clearing;
    private final transient Map<Object, T> shown = new LinkedHashMap<>();
    private transient @Nullable Supplier<Address> address;
    private @Nullable Component last;
    private String parameter = PAGES;
    private int least = 1;
    private int most = MOST_PAGES;
    private int pages;

    /**
     * @param page so many rows are a page
     * @param reading gives the first rows
     * @param key by which a row is known, whatever else of it changes
     * @param list that has an item for each row
     */
    public MoreButton(
            int page,
            Function<PageRequest, List<T>> reading,
            Function<T, ?> key,
            HtmlContainer list,
            Function<T, Component> item) {
        this(
                page,
                reading,
                key,
                row -> {
                    var shown = item.apply(row);
                    list.add(shown);
                    return shown;
                },
                list::removeAll);
    }

    /**
     * For rows that aren't the items of one list.
     *
     * @param showing shows a row below the others, and gives where the focus goes when it is the first of a page
     * @param clearing takes away all that were shown
     */
    public MoreButton(
            int page,
            Function<PageRequest, List<T>> reading,
            Function<T, ?> key,
            Function<T, Component> showing,
            Runnable clearing) {
        this.page = page;
        this.reading = reading;
        this.key = key;
        this.showing = showing;
        this.clearing = clearing;
        setText(getTranslation("list.more"));
        addClickListener(_ -> showMore());
    }

    /** How many pages are shown stands in the address. */
    public MoreButton<T> at(Supplier<Address> address) {
        return at(PAGES, address);
    }

    /** The same, where another list has the usual parameter. */
    public MoreButton<T> at(String parameter, Supplier<Address> address) {
        this.parameter = parameter;
        this.address = address;
        return this;
    }

    /** For more or fewer pages at most than usual. */
    public MoreButton<T> upTo(int most) {
        this.most = most;
        return this;
    }

    /** For a list of which nothing is read and shown before somebody asks for it. */
    public MoreButton<T> onlyOnRequest() {
        least = 0;
        return this;
    }

    /** Shows as many pages as the address says. */
    public void begin(Location location) {
        pages = Address.readPages(location, parameter, least, most);
        refresh();
    }

    /** Shows the first page, of other rows or in another order. */
    public void restart() {
        pages = 1;
        refresh();
    }

    /** Shows all anew, as many pages as before. */
    public void refresh() {
        clearing.run();
        shown.clear();
        last = null;
        if (isAskedFor()) {
            addLacking();
        }
    }

    public boolean isAskedFor() {
        return pages > 0;
    }

    /** Those that are shown, the first first. */
    public List<T> shown() {
        return List.copyOf(shown.values());
    }

    /** Adds how many pages are shown, where that is more than without saying. */
    public Address write(Address address) {
        return address.with(parameter, pages > least ? pages : null);
    }

    private void showMore() {
        pages++;
        var first = addLacking();
        lead(first == null ? last : first);
        if (address != null) {
            write(address.get()).show();
        }
    }

    /** @return the first that was added; null for none */
    private @Nullable Component addLacking() {
        var wanted = pages * page;
        var rows = reading.apply(PageRequest.of(0, wanted + 1));
        @Nullable Component first = null;
        for (var row : rows.subList(0, Math.min(wanted, rows.size()))) {
            if (shown.putIfAbsent(key.apply(row), row) == null) {
                last = showing.apply(row);
                first = first == null ? last : first;
            }
        }
        setVisible(rows.size() > wanted && pages < most);
        return first;
    }

    /** For keyboards and screen readers: to its link, or to itself when it has none. */
    private static void lead(@Nullable Component item) {
        if (item != null) {
            item.getElement()
                    .executeJs("const link = this.querySelector('a'); if (!link) this.tabIndex = -1;"
                            + " (link ?? this).focus();");
        }
    }
}
