package nl.perspectief.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.PersonalCard;
import nl.perspectief.base.ui.SignOut;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.people.Me;
import nl.perspectief.people.PersonService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the portal knows of the user. */
@Route("me")
@PageTitle("me.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 90, icon = "me", title = "me.title")
@PermitAll
class MeView extends Div {

    MeView(PersonService persons, AuthenticationContext user, List<PersonalCard> cards) {
        var me = known(persons, user);
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "me.name", me.name());
        fact(facts, "me.email", me.email());
        fact(facts, "me.language", Languages.nameOf(getLocale()));
        fact(facts, "me.roles", roles(user));
        var out = new Button(getTranslation("layout.signOut"), _ -> SignOut.of(user));
        var account = new Card(
                new H2(getTranslation("me.account")),
                facts,
                Muted.span(getTranslation("me.accountHint")),
                new Div(out));
        var kept = new Card(new H2(getTranslation("me.kept")), new Paragraph(getTranslation("me.keptWhat")));
        add(new PageHeader(getTranslation("me.title")), account, functions(me.functions()));
        cards.forEach(card -> add(card.create()));
        add(kept);
    }

    /** Of an account that the portal doesn't have yet: what the account says of itself. */
    private Me known(PersonService persons, AuthenticationContext user) {
        try {
            return persons.me();
        } catch (NotFoundException notYet) {
            var account = user.getAuthenticatedUser(Object.class)
                    .filter(OidcUser.class::isInstance)
                    .map(OidcUser.class::cast);
            var name = account.map(OidcUser::getFullName).or(() -> account.map(OidcUser::getPreferredUsername));
            return new Me(name.orElse(""), account.map(OidcUser::getEmail).orElse(null), getLocale(), List.of());
        }
    }

    private void fact(DescriptionList facts, String label, @Nullable String value) {
        var term = new DescriptionList.Term(getTranslation(label));
        var said = Optional.ofNullable(value).filter(text -> !text.isBlank());
        var description = new DescriptionList.Description(said.orElseGet(() -> getTranslation("me.unknown")));
        facts.add(new Div(term, description));
    }

    private String roles(AuthenticationContext user) {
        var texts = FunctionTexts.in(getLocale());
        var roles = Roles.ALL.stream().filter(user::hasRole).map(texts::role).collect(Collectors.joining(", "));
        return roles.isEmpty() ? getTranslation("me.noRole") : roles;
    }

    private Component functions(List<Me.Place> functions) {
        var card = new Card(new H2(getTranslation("me.functions")));
        if (functions.isEmpty()) {
            card.add(new Paragraph(getTranslation("me.noFunctions")));
            return card;
        }
        var texts = FunctionTexts.in(getLocale());
        var list = new UnorderedList();
        list.addClassName("my-functions");
        for (var function : functions) {
            var kind = new Span(texts.kind(function.kind()));
            kind.addClassName("function-kind");
            var place = Muted.span(texts.place(function.locationName(), function.municipalityName()));
            list.add(new ListItem(kind, place));
        }
        card.add(list);
        return card;
    }
}
