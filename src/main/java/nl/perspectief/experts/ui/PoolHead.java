package nl.perspectief.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolNeighbour;

/** On top of each page of a pool: what it asks, and the ways to its parts and to what else belongs to it. */
public class PoolHead extends Div {

    private final UnorderedList items = new UnorderedList();
    private final String shown;

    /** @param shown which of the addresses it is */
    public PoolHead(ExpertPool pool, List<PoolNeighbour> neighbours, String shown, Component... actions) {
        this.shown = shown;
        addClassName("page-part");
        PoolTab.of(pool)
                .forEach(tab -> add(ExpertAddress.tab(pool, tab).toString(), getTranslation("experts.tab." + tab)));
        neighbours.forEach(neighbour -> add(neighbour.path(pool), getTranslation(neighbour.title())));
        var tabs = new Nav(items);
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("experts.tabs"));
        tabs.getElement()
                .executeJs("const shown = this.querySelector('[aria-current]');"
                        + " if (shown) { new IntersectionObserver(([tabs], seeing) => { if (tabs.isIntersecting) {"
                        + " seeing.disconnect();"
                        + " this.scrollLeft = shown.offsetLeft - (this.clientWidth - shown.offsetWidth) / 2; } })"
                        + ".observe(this); }");
        add(header(pool, actions), tabs);
    }

    private void add(String address, String words) {
        var link = new Anchor(address, words);
        if (address.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        items.add(new ListItem(link));
    }

    private PageHeader header(ExpertPool pool, Component... actions) {
        var period = Dates.period(pool.starts(), pool.ends(), getLocale());
        return new PageHeader(pool.question().in(getLocale()), actions)
                .withSubtitle(
                        pool.isClosed()
                                ? Dotted.of(period, getTranslation("experts.closed"))
                                : Dotted.of(pool.municipalityName(), period))
                .withBack(ExpertAddress.LIST, getTranslation("experts.title"));
    }
}
