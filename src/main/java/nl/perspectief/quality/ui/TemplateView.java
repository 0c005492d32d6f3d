package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.security.Roles;

/** A template theme by theme: what is asked, when it is good enough and how heavily it counts. */
@Route("templates/:id([0-9]+)")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Longer texts get a line of their own on a phone. */
    private static final int SHORT = 60;

    private final transient TemplateService templates;
    private String title = "";

    TemplateView(TemplateService templates) {
        this.templates = templates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var template = templates.find(Address.readId(event.getRouteParameters(), "id"));
        title = template.name().in(getLocale());
        removeAll();
        add(
                new PageHeader(title)
                        .withSubtitle(getTranslation(
                                "quality.templates.size",
                                template.themes().size(),
                                template.indicators().count(),
                                template.edition()))
                        .withBack("templates", getTranslation("quality.templates.title")),
                contents(template));
        template.themes().forEach(theme -> add(theme(theme)));
        // the browser looks for the anchor before the page is there
        getElement()
                .executeJs("const a = location.hash && document.getElementById(location.hash.slice(1));"
                        + "if (a) setTimeout(() => a.scrollIntoView())");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component contents(Template template) {
        var list = new UnorderedList();
        for (var theme : template.themes()) {
            var link = new Anchor(
                    "templates/" + template.id() + "#" + theme.code(),
                    theme.shortName().in(getLocale()));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        var contents = new Nav(list);
        contents.addClassName("contents");
        contents.setAriaLabel(getTranslation("quality.templates.themes"));
        return contents;
    }

    private Component theme(Template.Theme theme) {
        var name = new H2(theme.name().in(getLocale()));
        var weight = theme.indicators().stream()
                .mapToInt(indicator -> indicator.scored().weight())
                .sum();
        var about = Muted.paragraph(
                getTranslation("quality.templates.theme", theme.indicators().size(), weight));
        var list = new UnorderedList();
        list.addClassName("indicators");
        theme.indicators().forEach(indicator -> list.add(indicator(indicator)));
        var card = new Card(name, about, list);
        card.setId(theme.code());
        return card;
    }

    private ListItem indicator(Template.Indicator indicator) {
        var texts = AnswerTexts.in(getLocale());
        var code = new Span(indicator.code());
        code.addClassName("code");
        var top = new Div(code);
        top.addClassName("row");
        if (indicator.scored().critical()) {
            top.add(new Chip(Chip.Look.BAD, getTranslation("quality.templates.critical")));
        }
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "quality.templates.by", texts.answeredBy(indicator.answeredBy()));
        fact(facts, "quality.templates.answer", texts.kind(indicator));
        var threshold = texts.threshold(indicator);
        if (!threshold.isEmpty()) {
            fact(facts, "quality.templates.threshold", threshold);
        }
        fact(facts, "quality.templates.weight", texts.number(indicator.scored().weight()));
        fact(facts, "quality.templates.guidance", indicator.guidance().in(getLocale()));
        fact(facts, "quality.templates.source", indicator.source());
        var item = new ListItem(top, new H3(indicator.text().in(getLocale())), facts);
        item.setId(indicator.code());
        return item;
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (!text.isBlank()) {
            var pair = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
            pair.setClassName("long", text.length() > SHORT);
            facts.add(pair);
        }
    }
}
