package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DueChip;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Progress;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.Round;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.RoundWatch;
import nl.perspectief.quality.Template;
import nl.perspectief.security.Roles;

/** A round: how far each theme is, what the score is and why, and what happened to it. */
@Route("checklists/:id([0-9]+)")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundService rounds;
    private final transient ChecklistService checklists;
    private final transient LiveRound live;
    private final transient Clock clock;
    private long id;
    private String title = "";

    RoundView(RoundService rounds, ChecklistService checklists, RoundWatch watch, Clock clock) {
        this.rounds = rounds;
        this.checklists = checklists;
        this.live = new LiveRound(this, watch, _ -> show(id));
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RoundAddress.id(event.getRouteParameters());
        show(id);
        live.follow(id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(long id) {
        var round = rounds.find(id);
        var head = round.head();
        title = Dotted.of(head.templateName().in(getLocale()), head.locationName());
        removeAll();
        add(new PageHeader(title)
                .withSubtitle(Dates.period(head.periodFrom(), head.periodUntil(), getLocale()))
                .withBack("checklists", getTranslation("quality.round.back")));
        add(state(round), themes(round));
        if (round.mayAnswer()) {
            var submit = new LinkButton(RoundAddress.submit(id), getTranslation("quality.round.toSubmit")).primary();
            add(submit);
        }
        add(new OversightActions(round, checklists, () -> show(id)), history(id));
    }

    private Component state(Round round) {
        var head = round.head();
        var chips = new Div(QualityChips.of(head.status(), getLocale()));
        chips.addClassName("row");
        if (head.status() == ChecklistStatus.OPEN) {
            chips.add(new DueChip(head.dueDate(), Dates.day(clock.instant())));
        }
        var progress = new Progress();
        progress.show(
                head.answered(), head.asked(), getTranslation("quality.round.answered", head.answered(), head.asked()));
        var score = round.score();
        var card = new Card(chips, progress);
        card.add(
                ScoreChip.of(score),
                new ScoreExplanation(score, round.template().indicators().toList()));
        return card;
    }

    private Component themes(Round round) {
        var list = new UnorderedList();
        list.addClassName("themes");
        round.template().themes().forEach(theme -> list.add(new ListItem(theme(round, theme))));
        return list;
    }

    private Component theme(Round round, Template.Theme theme) {
        var link = new Anchor(RoundAddress.of(round.head().id(), theme));
        link.addClassNames("card", "theme-link");
        var name = new H2(theme.name().in(getLocale()));
        var score = round.score(theme);
        var line = new Div(
                QualityChips.of(score, getLocale()),
                new Span(getTranslation("quality.round.themeAnswered", theme.asked() - score.open(), theme.asked())));
        line.addClassNames("row", "muted");
        link.add(name, line);
        return link;
    }

    private Component history(long id) {
        var list = new UnorderedList();
        list.addClassName("history");
        for (var change : checklists.history(id)) {
            var text = getTranslation(
                    "quality.history." + change.kind(),
                    change.personName(),
                    Dates.moment(change.happenedAt(), getLocale()));
            list.add(new ListItem(change.reason().isEmpty() ? text : text + " " + change.reason()));
        }
        return new Card(new H2(getTranslation("quality.round.history")), list);
    }
}
