package nl.perspectief.agenda.promises.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.perspectief.agenda.promises.PublicPage;
import nl.perspectief.agenda.promises.PublicPageService;
import nl.perspectief.agenda.ui.AgendaAddress;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.security.Roles;
import org.springframework.beans.factory.annotation.Value;

/** Where oversight lets everybody read what was promised, or no longer; it says first what that shows. */
@Route(AgendaAddress.PUBLIC)
@PageTitle("promises.setting")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class PublicPageView extends Div implements BeforeEnterObserver {

    private final transient PublicPageService pages;
    private final String portal;

    PublicPageView(PublicPageService pages, @Value("${perspectief.url}") String portal) {
        this.pages = pages;
        this.portal = portal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private PageHeader show() {
        var header = new PageHeader(getTranslation("promises.setting"))
                .withSubtitle(getTranslation("promises.setting.hint"))
                .withBack(AgendaAddress.LIST, getTranslation("agenda.title"));
        removeAll();
        add(header);
        pages.list().forEach(page -> add(card(page)));
        return header;
    }

    private Card card(PublicPage page) {
        var chip = new Div(
                page.shown()
                        ? new Chip(Look.GOOD, "✓", getTranslation("promises.setting.on"))
                        : new Chip(Look.UNKNOWN, "■", getTranslation("promises.setting.off")));
        var card = new Card(new H2(page.municipality()), chip);
        var changedAt = page.changedAt();
        if (changedAt != null) {
            var who = page.changedBy() == null ? getTranslation("promises.setting.somebody") : page.changedBy();
            card.add(Muted.paragraph(
                    getTranslation("promises.setting.since", Dates.moment(changedAt, getLocale()), who)));
        }
        if (page.shown()) {
            var link = new Anchor(page.path(), portal + "/" + page.path());
            // another program than the portal's own page
            link.setRouterIgnore(true);
            link.addClassName("session-address");
            card.add(new Paragraph(getTranslation("promises.setting.address")), link);
            card.add(new Folded(getTranslation("promises.setting.people"), "", () -> people(page)));
            card.add(hiding(page));
        } else {
            card.add(showing(page));
        }
        return card;
    }

    private Sure showing(PublicPage page) {
        var showing = new Sure(
                getTranslation("promises.setting.show"),
                () -> shown(page),
                getTranslation("promises.setting.showYes"),
                () -> {
                    pages.show(page.municipalityId());
                    changed("promises.setting.shown");
                });
        showing.yes.removeThemeVariants(ButtonVariant.ERROR);
        showing.yes.addThemeVariants(ButtonVariant.PRIMARY);
        return showing;
    }

    private Div shown(PublicPage page) {
        var seen = new UnorderedList();
        Stream.of("promises.setting.shows", "promises.setting.never", "promises.setting.look", "promises.setting.again")
                .forEach(key -> seen.add(new ListItem(getTranslation(key))));
        return stack(new Paragraph(getTranslation("promises.setting.count", page.promises())), seen, people(page));
    }

    /** What of titles and texts may tell who somebody is. */
    private Div people(PublicPage page) {
        var all = stack();
        var found = pages.suspicions(page.municipalityId());
        if (found.isEmpty()) {
            all.add(new Paragraph(getTranslation("promises.setting.foundNone")));
        } else {
            var list = new UnorderedList();
            found.forEach(each ->
                    list.add(new ListItem(new Anchor(each.path(), Dotted.of(each.number(), each.text())))));
            all.add(new Paragraph(getTranslation("promises.setting.found")), list);
        }
        all.add(new Paragraph(getTranslation("promises.setting.lookedAt")));
        if (page.promises() > PublicPageService.LOOKED) {
            all.add(new Paragraph(getTranslation("promises.setting.foundNewest", PublicPageService.LOOKED)));
        }
        return all;
    }

    private Sure hiding(PublicPage page) {
        return new Sure(
                getTranslation("promises.setting.hide"),
                getTranslation("promises.setting.hideHint"),
                getTranslation("promises.setting.hideYes"),
                () -> {
                    pages.hide(page.municipalityId());
                    changed("promises.setting.hidden");
                });
    }

    private static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }

    private void changed(String key) {
        Notices.done(getTranslation(key));
        show().focus();
    }
}
