package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InsightFilter;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InsightTheme;
import nl.perspectief.experts.PoolInsights;
import nl.perspectief.experts.Weight;
import org.jspecify.annotations.Nullable;

/** What a pool found, theme by theme. */
class InsightsPart extends Div {

    private final transient InsightService insights;
    private final transient ExpertPool pool;
    private final Div listed = new Div();
    final PoolFilters filters;

    InsightsPart(InsightService insights, ExpertPool pool, Location location) {
        this.insights = insights;
        this.pool = pool;
        addClassName("page-part");
        listed.addClassName("page-part");
        var wanted = read(location);
        var found = insights.list(pool.id(), wanted);
        filters = new PoolFilters(
                "experts.filter.wordsOfInsight", found.choices(), wanted.themeId(), wanted.words(), this::filter);
        begin(found);
    }

    private void begin(PoolInsights found) {
        removeAll();
        add(head(found.weighedAt()));
        if (found.weighable()) {
            add(new Card(new Sure(
                    getTranslation("experts.insights.weigh"),
                    this::whatIsWeighed,
                    getTranslation("experts.insights.weighSure"),
                    this::weigh)));
        }
        if (!pool.member() && found.weighedAt() == null) {
            return;
        }
        show(found);
        add(filters, listed);
    }

    private static InsightFilter read(Location location) {
        return new InsightFilter(PoolFilters.readTheme(location), PoolFilters.readWords(location));
    }

    private Address all() {
        return ExpertAddress.tab(pool, PoolTab.INSIGHTS);
    }

    private void filter() {
        filters.write(all()).show();
        show(filtered());
    }

    private PoolInsights filtered() {
        return insights.list(pool.id(), new InsightFilter(filters.themeId(), filters.wanted()));
    }

    private void show(PoolInsights found) {
        listed.removeAll();
        found.themes().forEach(theme -> listed.add(card(theme, found)));
        if (found.themes().isEmpty()) {
            listed.add(filters.none("experts.insights.noneSo", all()));
        }
    }

    private Card head(@Nullable Instant weighed) {
        var rule = getTranslation("experts.insights.rule", InsightService.WEIGHED_AT_ONCE);
        if (weighed == null) {
            return new EmptyState(
                    getTranslation("experts.insights.none"),
                    getTranslation(
                            pool.member() ? "experts.insights.hint" : "experts.insights.hintOversight",
                            InsightService.WEIGHED_AT_ONCE));
        }
        var small = Muted.paragraph(rule);
        return new Card(
                new H2(getTranslation("experts.insights.weighedAt", Dates.moment(weighed, getLocale()))), small);
    }

    /**
     * For experts how many, and which are not; for others the rule alone, since these change with each interview. Of the
     * whole list: what is weighed depends on no filter.
     */
    private Div whatIsWeighed() {
        var found = insights.list(pool.id());
        var part = new Div(new Paragraph(
                pool.member()
                        ? getTranslation("experts.insights.weighHint", found.said())
                        : getTranslation("experts.insights.weighRule")));
        part.addClassName("stack");
        var unsaid = found.unsaid();
        if (!unsaid.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            unsaid.forEach(insight -> list.add(
                    insight.weight() == null
                            ? new ListItem(link(insight))
                            : new ListItem(link(insight), weight(insight.weight()))));
            part.add(new Paragraph(getTranslation("experts.insights.weighNot", unsaid.size())), list);
        }
        return part;
    }

    /** Until the pool was weighed the card above says that nothing is. */
    private Card card(InsightTheme theme, PoolInsights found) {
        var weighed = found.weighedAt() != null;
        var card = new Card(new H2(theme.name().in(getLocale())));
        card.addClassName("stack");
        if (weighed && !theme.isSilent()) {
            card.add(weight(theme.weight()));
        }
        if (theme.tones() != null) {
            card.add(new TonesBar(theme.tones()));
        }
        if (theme.insights().isEmpty()) {
            card.add(new Paragraph(getTranslation("experts.insights.noneOf")));
        } else {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            theme.insights().forEach(insight -> list.add(item(insight, found)));
            card.add(list);
        }
        if (pool.member() && !pool.isClosed()) {
            var add = new LinkButton(ExpertAddress.newInsight(pool, theme.id()), getTranslation("experts.insight.new"));
            card.add(new Div(add));
        }
        return card;
    }

    private ListItem item(InsightRow insight, PoolInsights found) {
        var item = new ListItem(link(insight));
        if (found.weighedAt() != null) {
            item.add(weight(insight.weight()));
        }
        if (found.bare().contains(insight.id()) && insight.weight() != Weight.GONE) {
            item.add(Muted.paragraph(getTranslation("experts.insights.bare")));
        }
        return item;
    }

    private Anchor link(InsightRow insight) {
        var title = insight.text().title();
        var language = title.readIn(getLocale());
        return ReadIn.written(new Anchor(ExpertAddress.insight(pool, insight.number()), title.in(language)), language);
    }

    private static Paragraph weight(@Nullable Weight told) {
        return Muted.paragraph(InsightTexts.weight(told));
    }

    private void weigh() {
        try {
            insights.weigh(pool.id());
            Notices.done(getTranslation("experts.saved"));
            begin(filtered());
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
