package nl.perspectief.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Progress;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.Round;
import nl.perspectief.quality.RoundService;
import nl.perspectief.quality.RoundTheme;
import nl.perspectief.quality.RoundWatch;
import nl.perspectief.quality.Template;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** One theme of a round: its indicators one below the other, each stored as it is answered. */
@Route("checklists/:id([0-9]+)/:theme([A-Z]+-?[0-9]+)")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class ThemeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Query parameter: the indicator to go to. */
    static final String AT = "at";

    private final transient RoundService rounds;
    private final transient LiveRound live;
    private final transient AuthenticationContext authentication;
    private final Progress progress = new Progress();
    private final Div score = new Div();
    private final List<IndicatorCard> cards = new ArrayList<>();
    private transient Round round;
    private transient Template.Theme theme;
    private String title = "";

    @SuppressWarnings("NullAway.Init") // round and theme by beforeEnter
    ThemeView(RoundService rounds, RoundWatch watch, AuthenticationContext authentication) {
        this.rounds = rounds;
        this.live = new LiveRound(this, watch, this::changed);
        this.authentication = authentication;
        score.addClassName("theme-score");
        score.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RoundAddress.id(event.getRouteParameters());
        var code = event.getRouteParameters().get(RoundAddress.THEME).orElse("");
        show(rounds.findTheme(id, code));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AT)
                .or(() -> Optional.of(code))
                .flatMap(at -> cards.stream().filter(card -> card.is(at)).findFirst())
                .ifPresent(IndicatorCard::goTo);
        live.follow(id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RoundTheme found) {
        round = found.round();
        theme = found.theme();
        removeAll();
        cards.clear();
        var head = round.head();
        title = theme.name().in(getLocale());
        add(new PageHeader(title)
                .withSubtitle(Dotted.of(
                        head.locationName(), Dates.period(head.periodFrom(), head.periodUntil(), getLocale())))
                .withBack(RoundAddress.of(head.id()), getTranslation("quality.theme.back")));
        add(progress, score);
        if (!round.mayAnswer()) {
            add(new Chip(Chip.Look.INFO, getTranslation("quality.theme.readOnly")));
        }
        for (var indicator : theme.indicators()) {
            var card = new IndicatorCard(
                    indicator,
                    Optional.ofNullable(found.previous().get(indicator.code())),
                    round.mayAnswer() && indicator.byManager()
                            ? (version, draft) -> rounds.answer(head.id(), indicator.id(), version, draft)
                            : null,
                    keepPrefix() + indicator.code());
            card.show(round.answers().get(indicator.id()));
            card.onStored(this::stored);
            card.onLocked(this::reload);
            cards.add(card);
            add(card);
        }
        add(onward());
        tally();
    }

    /** The next theme, or after the last one the page that submits. */
    private Component onward() {
        var themes = round.template().themes();
        var place = themes.indexOf(theme) + 1;
        var id = round.head().id();
        var link = place < themes.size()
                ? new Anchor(
                        RoundAddress.of(id, themes.get(place)),
                        getTranslation(
                                "quality.theme.next", themes.get(place).name().in(getLocale())))
                : round.mayAnswer()
                        ? new Anchor(RoundAddress.submit(id), getTranslation("quality.round.toSubmit"))
                        : new Anchor(RoundAddress.of(id), getTranslation("quality.theme.back"));
        link.addClassNames("button", "primary");
        return link;
    }

    private void stored(GivenAnswer answer) {
        round = round.with(answer);
        tally();
    }

    private void tally() {
        var now = round.score(theme);
        var answered = theme.asked() - now.open();
        progress.show(answered, theme.asked(), getTranslation("quality.round.answered", answered, theme.asked()));
        score.removeAll();
        score.add(QualityChips.of(now, getLocale()));
    }

    private void changed(@Nullable Long indicatorId) {
        if (indicatorId == null) {
            reload();
            Keep.askUnsent(this, keepPrefix(), unsent -> {
                if (unsent && !round.mayAnswer()) {
                    Notices.problem(getTranslation(
                            "quality.round.notOpen",
                            AnswerTexts.in(getLocale()).status(round.head().status())));
                }
            });
            return;
        }
        rounds.answer(round.head().id(), indicatorId).ifPresent(answer -> {
            cards.stream().filter(card -> card.asks(indicatorId)).forEach(card -> card.changedElsewhere(answer));
            stored(answer);
        });
    }

    private String keepPrefix() {
        return authentication.getPrincipalName().orElse("") + "/" + round.head().id() + "/";
    }

    /** After the round came into another status. */
    private void reload() {
        show(rounds.findTheme(round.head().id(), theme.code()));
    }
}
