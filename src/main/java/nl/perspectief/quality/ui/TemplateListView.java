package nl.perspectief.quality.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.quality.TemplateRow;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.quality.TemplateStatus;
import nl.perspectief.security.Roles;

/** The templates that rounds are made of. */
@Route("templates")
@PageTitle("quality.templates.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 25, icon = "template", title = "quality.templates.title")
@RolesAllowed({Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER, Roles.OVERSIGHT})
class TemplateListView extends Div {

    TemplateListView(TemplateService templates) {
        add(new PageHeader(getTranslation("quality.templates.title"))
                .withSubtitle(getTranslation("quality.templates.subtitle")));
        var list = new UnorderedList();
        list.addClassName("cards");
        templates.list().forEach(template -> list.add(item(template)));
        add(
                list.getComponentCount() > 0
                        ? list
                        : new EmptyState(
                                getTranslation("quality.templates.empty"),
                                getTranslation("quality.templates.emptyHint")));
    }

    private ListItem item(TemplateRow template) {
        var link = new Anchor("templates/" + template.id(), template.name().in(getLocale()));
        var size = Muted.span(
                getTranslation("quality.templates.size", template.themes(), template.indicators(), template.edition()));
        var item = new ListItem(new H2(link), size);
        item.addClassName("card");
        if (template.status() == TemplateStatus.RETIRED) {
            item.add(new Chip(Chip.Look.UNKNOWN, getTranslation("quality.templates.retired")));
        }
        return item;
    }
}
