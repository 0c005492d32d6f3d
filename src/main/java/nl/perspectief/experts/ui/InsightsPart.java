package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InsightTheme;
import nl.perspectief.experts.PoolInsights;

/** What a pool found, theme by theme. */
class InsightsPart extends Div {

    private final transient InsightService insights;
    private final transient ExpertPool pool;
    final Button weigh = new Button(getTranslation("experts.insights.weigh"));

    InsightsPart(InsightService insights, ExpertPool pool) {
        this.insights = insights;
        this.pool = pool;
        addClassName("page-part");
        var found = insights.list(pool.id());
        weigh.addThemeVariants(ButtonVariant.PRIMARY);
        weigh.setVisible(found.weighable());
        weigh.addClickListener(_ -> weigh());
        add(head(found));
        if (!pool.member() && found.weighedAt() == null) {
            return;
        }
        found.themes().forEach(theme -> add(card(theme)));
    }

    private Card head(PoolInsights found) {
        var rule = getTranslation("experts.insights.rule", InsightService.WEIGHED_AT_ONCE);
        var weighed = found.weighedAt();
        if (weighed == null) {
            return new EmptyState(
                    getTranslation("experts.insights.none"),
                    getTranslation(
                            pool.member() ? "experts.insights.hint" : "experts.insights.hintOversight",
                            InsightService.WEIGHED_AT_ONCE),
                    weigh);
        }
        var small = new Paragraph(rule);
        small.addClassName("muted");
        return new Card(
                new H2(getTranslation("experts.insights.weighedAt", Dates.moment(weighed, getLocale()))), small, weigh);
    }

    private Card card(InsightTheme theme) {
        var weight = new Paragraph(InsightTexts.weight(theme.weight()));
        weight.addClassName("muted");
        var card = new Card(new H2(theme.name().in(getLocale())), weight);
        card.addClassName("stack");
        if (theme.tones() != null) {
            card.add(new TonesBar(theme.tones()));
        }
        if (theme.insights().isEmpty()) {
            card.add(new Paragraph(getTranslation("experts.insights.noneOf")));
        } else {
            var list = new UnorderedList();
            list.addClassName("poll-list");
            theme.insights().forEach(insight -> list.add(item(insight)));
            card.add(list);
        }
        if (pool.member() && !pool.isClosed()) {
            var add = new LinkButton(ExpertAddress.newInsight(pool, theme.id()), getTranslation("experts.insight.new"));
            card.add(new Div(add));
        }
        return card;
    }

    private ListItem item(InsightRow insight) {
        var title = insight.text().title();
        var language = title.readIn(getLocale());
        var weight = new Paragraph(InsightTexts.weight(insight.weight()));
        weight.addClassName("muted");
        return new ListItem(
                ReadIn.written(new Anchor(ExpertAddress.insight(pool, insight.number()), title.in(language)), language),
                weight);
    }

    private void weigh() {
        try {
            insights.weigh(pool.id());
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            Notices.problem(getTranslation(bad.key(), bad.arguments()));
        }
    }
}
