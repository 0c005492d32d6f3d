package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.Pattern;
import nl.perspectief.issues.PatternService;
import nl.perspectief.issues.ProposalService;
import nl.perspectief.security.Roles;

/** What is reported again and again: oversight proposes an action, or sees which one runs. */
@Route(IssueAddress.PATTERN)
@PageTitle("issues.propose")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class PatternView extends Div implements BeforeEnterObserver {

    private final transient PatternService patterns;
    private final transient ProposalService proposals;
    private final String person;

    PatternView(PatternService patterns, ProposalService proposals, AuthenticationContext user) {
        this.patterns = patterns;
        this.proposals = proposals;
        this.person = user.getPrincipalName().orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var pattern = patterns.find(
                parameters.get(IssueAddress.AT).orElse(""), Address.readId(parameters, IssueAddress.CATEGORY));
        removeAll();
        add(
                new PageHeader(pattern.category()
                                .map(name -> Dotted.of(name, pattern.locationName()))
                                .in(getLocale()))
                        .withSubtitle(said(pattern, getLocale()))
                        .withBack(IssueAddress.LIST, getTranslation("issues.title")),
                new Card(body(pattern)));
    }

    private Component body(Pattern pattern) {
        if (pattern.proposable()) {
            var key = String.join(
                    "/", person, "pattern", pattern.locationCode(), String.valueOf(pattern.categoryId()), "");
            return new ProposeForm(
                    // each language that has a text needs a title too
                    Texts.of(language -> language.equals(getLocale()) ? said(pattern, language) : ""),
                    key,
                    draft -> proposals.proposeOf(pattern.locationCode(), pattern.categoryId(), draft),
                    number -> UI.getCurrent().navigate("agenda/" + number));
        }
        var running = new Div(new Paragraph(getTranslation("issues.propose.running")));
        var action = pattern.action();
        if (action != null) {
            running.add(new Anchor("agenda/" + action, action));
        }
        return running;
    }

    private static String said(Pattern pattern, Locale language) {
        return I18NProvider.translate(
                language,
                "issues.propose.pattern",
                pattern.reports(),
                Dates.day(pattern.first(), language),
                Dates.day(pattern.last(), language));
    }
}
