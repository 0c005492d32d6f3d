package nl.perspectief.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.PlainText;
import org.jspecify.annotations.Nullable;

/** What is filtered and sorted stands in the address, so that a reload, the back button and a sent link keep it. */
public final class Address {

    private final String path;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    public Address(String path) {
        this.path = path;
    }

    /** Leaves out what is null. */
    public Address with(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
        return this;
    }

    /** Shows it in the browser in place of the present one; the page stays, and what has the focus keeps it. */
    public void show() {
        UI.getCurrent().getPage().getHistory().replaceState(null, location());
    }

    /** Goes there. */
    public void open() {
        UI.getCurrent().navigate(path, new QueryParameters(parameters));
    }

    @Override
    public String toString() {
        return location().getPathWithQueryParameters();
    }

    private Location location() {
        return new Location(path, new QueryParameters(parameters));
    }

    /** Without what nobody can see; a value of nothing else is none. */
    public static @Nullable String read(Location location, String name) {
        var typed = location.getQueryParameters().getSingleParameter(name).orElse(null);
        if (typed == null || typed.isEmpty()) {
            return typed;
        }
        var seen = PlainText.lines(typed);
        return seen.isEmpty() ? null : seen;
    }

    /** A number of pages: the least unless the address says more, and at most so many. */
    public static int readPages(Location location, String name, int least, int most) {
        var wanted = read(location, name);
        return wanted != null && wanted.matches("[0-9]{1,3}") ? Math.clamp(Long.parseLong(wanted), least, most) : least;
    }

    /** Something to choose by its id: what is no number chooses nothing. */
    public static @Nullable Long readChoice(Location location, String name) {
        var value = read(location, name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    /** @throws NotFoundException for what is no number, as for an id that isn't there */
    public static @Nullable Long readId(Location location, String name) {
        var value = read(location, name);
        return value == null ? null : id(name, value);
    }

    /** @throws NotFoundException for what is no number, as for an id that isn't there */
    public static long readId(RouteParameters parameters, String name) {
        return id(name, parameters.get(name).orElse(""));
    }

    private static long id(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException(name);
        }
    }
}
