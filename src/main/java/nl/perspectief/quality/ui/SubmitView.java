package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.quality.Round;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.Submission;
import nl.perspectief.quality.WrongMomentException;
import nl.perspectief.security.Roles;

/** Before a round is submitted: what is still missing, each with a link to it, or the last look and the button. */
@Route("checklists/:id([0-9]+)/submit")
@PageTitle("quality.submit.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.LOCATION_MANAGER)
class SubmitView extends Div implements BeforeEnterObserver {

    private final transient RoundService rounds;

    SubmitView(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round = rounds.find(RoundAddress.id(event.getRouteParameters()));
        if (!round.mayAnswer()) {
            event.forwardTo(RoundAddress.of(round.head().id()));
            return;
        }
        show(round, round.lacks());
    }

    private void show(Round round, List<Round.Lack> lacks) {
        removeAll();
        var head = round.head();
        add(new PageHeader(getTranslation("quality.submit.title"))
                .withSubtitle(Dotted.of(
                        head.templateName().in(getLocale()),
                        head.locationName(),
                        Dates.period(head.periodFrom(), head.periodUntil(), getLocale())))
                .withBack(RoundAddress.of(head.id()), getTranslation("quality.theme.back")));
        add(lacks.isEmpty() ? ready(round) : missing(head.id(), lacks));
    }

    private Component ready(Round round) {
        var score = round.score();
        var submit = new Button(getTranslation("quality.submit.now"), _ -> submit(round));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        return new Card(
                new H2(getTranslation("quality.submit.complete")),
                ScoreChip.of(score),
                new Paragraph(getTranslation("quality.submit.what")),
                submit);
    }

    private void submit(Round round) {
        try {
            switch (rounds.submit(round.head().id())) {
                case Submission.Accepted _ -> {
                    Notices.done(getTranslation("quality.submit.done"));
                    UI.getCurrent().navigate(RoundAddress.of(round.head().id()));
                }
                case Submission.Incomplete(List<Round.Lack> lacks) -> show(round, lacks);
            }
        } catch (WrongMomentException late) {
            Notices.problem(getTranslation(
                    "quality.submit.late", AnswerTexts.in(getLocale()).status(late.status())));
            UI.getCurrent().navigate(RoundAddress.of(round.head().id()));
        }
    }

    private Component missing(long id, List<Round.Lack> lacks) {
        var card = new Card(new H2(getTranslation("quality.submit.missing", lacks.size())));
        lacks.stream()
                .collect(Collectors.groupingBy(Round.Lack::theme, LinkedHashMap::new, Collectors.toList()))
                .forEach((theme, ofTheme) -> {
                    var list = new UnorderedList();
                    list.addClassName("lacks");
                    ofTheme.forEach(lack -> list.add(new ListItem(lack(id, lack))));
                    card.add(new H3(theme.name().in(getLocale())), list);
                });
        return card;
    }

    private Component lack(long id, Round.Lack lack) {
        var what = lack.missing().stream()
                .map(missing -> getTranslation("quality.missing." + missing))
                .collect(Collectors.joining(", "));
        var code = new Span(lack.indicator().code());
        code.addClassName("code");
        var missing = new Span(getTranslation("quality.submit.lacks", what));
        missing.addClassName("lack");
        return new Anchor(
                RoundAddress.of(id, lack.theme(), lack.indicator()),
                code,
                new Span(lack.indicator().text().in(getLocale())),
                missing);
    }
}
