package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.Insight;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InsightSheet;
import nl.perspectief.experts.PassageService;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.TrailService;
import nl.perspectief.trail.ui.TrailLine;
import org.jspecify.annotations.Nullable;

/** What several people say: how many, in which tone, what came of it, and for experts the words behind it. */
@Route(ExpertAddress.INSIGHT)
@RolesAllowed({Roles.EXPERT, Roles.OVERSIGHT})
class InsightView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InsightService insights;
    private final transient PassageService passages;
    private final transient TrailService trails;
    private String title = "";

    InsightView(InsightService insights, PassageService passages, TrailService trails) {
        this.insights = insights;
        this.passages = passages;
        this.trails = trails;
    }

    /** The one of the address. */
    static InsightSheet read(InsightService insights, BeforeEnterEvent event) {
        var number = Address.readId(event.getRouteParameters(), ExpertAddress.INSIGHT_NUMBER);
        if (number > Integer.MAX_VALUE) {
            throw new NotFoundException("insight " + number);
        }
        return insights.find(Address.readId(event.getRouteParameters(), ExpertAddress.POOL), (int) number);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = read(insights, event);
        var insight = sheet.insight();
        var pool = insight.pool();
        removeAll();
        add(header(insight), said(insight));
        add(new TrailLine(trails.of(insight.thing())));
        if (pool.overseen() && insight.told() && insight.into() == null) {
            add(new Card(new Folded(
                    getTranslation("experts.insight.propose"), "", () -> new ProposeForm(insight, insights))));
        }
        if (pool.member()) {
            add(new InsightPassages(sheet, passages));
            if (!insight.merged().isEmpty() || isWorkedOn(insight)) {
                add(merging(insight));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Whether the user may change what belongs to it. */
    static boolean isWorkedOn(Insight insight) {
        return insight.pool().member() && !insight.pool().isClosed() && insight.into() == null;
    }

    private PageHeader header(Insight insight) {
        var pool = insight.pool();
        var words = insight.row().text().title();
        var language = words.readIn(getLocale());
        title = words.in(language);
        var change = new LinkButton(
                ExpertAddress.changeInsight(pool, insight.row().number()), getTranslation("experts.insight.change"));
        return (isWorkedOn(insight) ? new PageHeader(title, change) : new PageHeader(title))
                .inLanguage(language.getLanguage())
                .withSubtitle(insight.theme().in(getLocale()))
                .withBack(
                        ExpertAddress.tab(pool, PoolTab.INSIGHTS).toString(),
                        pool.question().in(getLocale()));
    }

    private Card said(Insight insight) {
        var card = new Card();
        card.addClassName("stack");
        var text = insight.row().text().text();
        var language = text.readIn(getLocale());
        if (!text.in(language).isEmpty()) {
            var explanation = ReadIn.written(new Paragraph(text.in(language)), language);
            explanation.addClassName("written");
            card.add(explanation);
        }
        if (!insight.older().isEmpty()) {
            card.add(Muted.paragraph(getTranslation(
                    "experts.insight.older", ReadIn.namesOf(List.copyOf(insight.older()), getLocale()))));
        }
        var missing = insight.row().text().title().missing();
        if (!missing.isEmpty()) {
            card.add(untranslated(insight, missing));
        }
        card.add(
                insight.row().weight() == null
                        ? new Paragraph(getTranslation(
                                insight.told() ? "experts.insight.notWeighed" : "experts.insight.neverWeighed",
                                InsightService.WEIGHED_AT_ONCE))
                        : new H2(InsightTexts.weight(insight.row().weight())));
        var tones = insight.row().tones();
        if (tones != null) {
            card.add(new TonesBar(tones));
        }
        if (insight.row().weight() != null && insight.weighedAt() != null) {
            card.add(Muted.paragraph(
                    getTranslation("experts.insight.weighedAt", Dates.moment(insight.weighedAt(), getLocale()))));
        }
        addWriting(
                card,
                insight.row().reworded() && insight.row().weight() != null
                        ? "experts.insight.reworded"
                        : "experts.insight.changedBy",
                insight.reworded());
        addWriting(card, "experts.insight.translatedBy", insight.translated());
        var into = insight.into();
        if (into != null && insight.pool().member()) {
            card.add(new Paragraph(getTranslation("experts.insight.mergedInto")), link(insight.pool(), into));
        }
        insight.finished()
                .forEach(at -> card.add(new Paragraph(
                        getTranslation("experts.insight.finished", Dates.day(Dates.day(at), getLocale())))));
        return card;
    }

    private void addWriting(Card card, String sentence, Insight.@Nullable Writing writing) {
        if (writing != null) {
            card.add(Muted.paragraph(getTranslation(sentence, Dates.moment(writing.at(), getLocale()), writing.by())));
        }
    }

    private Div untranslated(Insight insight, List<Locale> missing) {
        var said = Muted.span(getTranslation("words.missing", ReadIn.namesOf(missing, getLocale())));
        var link = new LinkButton(
                ExpertAddress.translateInsight(insight.pool(), insight.row().number()),
                getTranslation("experts.insight.translate"));
        var line = new Div(said, link);
        line.addClassName("row");
        return line;
    }

    private Anchor link(ExpertPool pool, Insight.Merge other) {
        return ReadIn.written(
                new Anchor(ExpertAddress.insight(pool, other.number()), in(other.title())),
                other.title().readIn(getLocale()));
    }

    private String in(Texts texts) {
        return texts.in(texts.readIn(getLocale()));
    }

    private Card merging(Insight insight) {
        var card = new Card();
        card.addClassName("stack");
        if (!insight.merged().isEmpty()) {
            card.add(new H2(getTranslation("experts.insight.merging")));
            var list = new UnorderedList();
            list.addClassName("poll-list");
            insight.merged().forEach(other -> list.add(item(insight, other)));
            card.add(list);
        }
        if (isWorkedOn(insight)) {
            card.add(new Folded(getTranslation("experts.insight.merge"), "", () -> new MergeForm(insight, insights)));
        }
        return card;
    }

    private ListItem item(Insight insight, Insight.Merge other) {
        var by = Muted.paragraph(Dotted.of(other.by(), Dates.moment(other.at(), getLocale())));
        var item = new ListItem(link(insight.pool(), other), by);
        if (isWorkedOn(insight)) {
            var undo = new Button(getTranslation("experts.insight.split"), _ -> {
                try {
                    insights.split(other.id());
                    Notices.done(getTranslation("experts.saved"));
                    UI.getCurrent().refreshCurrentRoute(false);
                } catch (BadInputException bad) {
                    Notices.problem(getTranslation(bad.key(), bad.arguments()));
                }
            });
            undo.setAriaLabel(getTranslation("experts.insight.splitOf", in(other.title())));
            item.add(new Div(undo));
        }
        return item;
    }
}
