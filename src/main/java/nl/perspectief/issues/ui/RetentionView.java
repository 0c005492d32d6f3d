package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.issues.DueToForget;
import nl.perspectief.issues.ForgetPlan;
import nl.perspectief.issues.RetentionService;
import nl.perspectief.security.Roles;

/** What of closed reports is taken away in the coming weeks: a look before it happens. */
@Route(IssueAddress.RETENTION)
@PageTitle("issues.retention")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.OVERSIGHT)
class RetentionView extends Div {

    static final int MOST_NAMED = 100;

    RetentionView(RetentionService retention) {
        var plan = retention.plan(MOST_NAMED);
        add(
                new PageHeader(getTranslation("issues.retention"))
                        .withBack(IssueAddress.CATEGORIES, getTranslation("issues.categories")),
                new Card(
                        new Paragraph(getTranslation("issues.retention.terms", plan.days(), plan.confidentialDays()))));
        if (plan.first().isEmpty()) {
            add(new EmptyState(
                    getTranslation("issues.retention.none", RetentionService.AHEAD_DAYS),
                    getTranslation("issues.retention.noneHint")));
        } else {
            add(numbers(plan), names(plan));
        }
    }

    private Card numbers(ForgetPlan plan) {
        var list = new UnorderedList();
        if (plan.isMore()) {
            list.add(new ListItem(getTranslation("issues.retention.number.many", ForgetPlan.MOST_COUNTED)));
        } else {
            plan.numbers()
                    .forEach((visibility, number) ->
                            list.add(new ListItem(getTranslation("issues.retention.number." + visibility, number))));
        }
        return new Card(new H2(getTranslation("issues.retention.soon", RetentionService.AHEAD_DAYS)), list);
    }

    private Card names(ForgetPlan plan) {
        var list = new UnorderedList();
        list.addClassName("category-list");
        plan.first().forEach(due -> list.add(item(due)));
        var card = new Card(new H2(getTranslation("issues.retention.first")), list);
        var further = plan.number() - plan.first().size();
        if (further > 0 && !plan.isMore()) {
            card.add(new Paragraph(getTranslation("issues.retention.more", further)));
        }
        return card;
    }

    private ListItem item(DueToForget due) {
        var link = new Anchor(
                IssueAddress.of(due.number()),
                Dotted.of(due.number(), due.category().in(getLocale())));
        var when = Muted.span(getTranslation("issues.retention.goes", Dates.day(due.goes(), getLocale())));
        var about = new Div(link, when);
        about.addClassName("grow");
        return new ListItem(about, IssueChips.of(due.state()));
    }
}
