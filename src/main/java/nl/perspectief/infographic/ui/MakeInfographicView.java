package nl.perspectief.infographic.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.InMenu;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.infographic.InfographicDraft;
import nl.perspectief.infographic.InfographicRow;
import nl.perspectief.infographic.InfographicService;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;

/** Where oversight chooses what stands on an infographic, looks at it in each language, and publishes it. */
@Route(InfographicAddress.MAKE)
@InMenu("experts")
@PageTitle("infographic.make")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class MakeInfographicView extends Div implements BeforeEnterObserver {

    private final transient InfographicService infographics;
    private final String user;
    final Button look = new Button(getTranslation("infographic.look"));
    final Button publish = new Button(getTranslation("infographic.publish"));
    final Div preview = new Div();
    private @Nullable InfographicForm form;
    private long poolId;
    private String key = "";
    private String seen = "";

    MakeInfographicView(InfographicService infographics, AuthenticationContext user) {
        this.infographics = infographics;
        this.user = user.getPrincipalName().orElse("");
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setDisableOnClick(true);
        look.addClickListener(_ -> with(look, this::show));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(_ -> with(publish, this::publish));
        preview.addClassName("page-part");
        preview.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        poolId = Address.readId(event.getRouteParameters(), InfographicAddress.POOL);
        key = user + "/infographic/" + poolId + '/';
        var choices = infographics.choices(poolId);
        removeAll();
        preview.removeAll();
        var pool = choices.pool();
        add(new PageHeader(getTranslation("infographic.make"))
                .withSubtitle(pool.question().in(getLocale()))
                .withBack(InfographicAddress.ofPool(poolId), getTranslation("infographic.all")));
        if (choices.enough()) {
            form = new InfographicForm(choices, key);
            add(form, new Card(new Div(look)), preview);
        } else {
            var why = getTranslation(pool.isClosed() ? "infographic.never" : "infographic.bad.nothing");
            add(new EmptyState(getTranslation("infographic.nothing"), why));
        }
    }

    private void with(Button pressed, Consumer<InfographicDraft> done) {
        try {
            requireNonNull(form).read(done);
        } finally {
            pressed.setEnabled(true);
        }
    }

    private void show(InfographicDraft draft) {
        var looked = infographics.preview(getLocale(), poolId, draft);
        seen = looked.digest();
        preview.removeAll();
        preview.add(new H2(getTranslation("infographic.preview")));
        looked.pictures().forEach((language, svg) -> {
            var picture = new NativeDetails(Languages.nameOf(language), InfographicView.picture(svg));
            picture.setOpen(language.equals(getLocale()));
            picture.addClassName("card");
            preview.add(picture);
        });
        var card = new Card();
        card.addClassName("stack");
        if (!looked.suspicions().isEmpty()) {
            card.add(new Paragraph(getTranslation("infographic.suspicions", String.join(", ", looked.suspicions()))));
        }
        card.add(new Paragraph(getTranslation("infographic.publishHint")), new Div(publish));
        preview.add(card);
    }

    private void publish(InfographicDraft draft) {
        var id = infographics.publish(getLocale(), poolId, draft, seen);
        Keep.forget(UI.getCurrent(), key);
        Notices.done(getTranslation("infographic.done"));
        UI.getCurrent().navigate(InfographicRow.pathOf(id));
    }
}
