package nl.perspectief.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.EmptyState;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import org.springframework.data.domain.PageRequest;

/** What the user was told, the newest first. */
@Route("notifications")
@PageTitle("notifications.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class NotificationListView extends Div implements BeforeEnterObserver {

    static final int PAGE = 20;

    private static final String NUMBER = "page";
    private static final int MOST_PAGES = 50;

    private final transient NotificationService notifications;

    NotificationListView(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.readPages(event.getLocation(), NUMBER, 1, MOST_PAGES));
    }

    private void show(int page) {
        removeAll();
        var rows = notifications.list(getLocale(), PageRequest.of(page - 1, PAGE));
        var settings = new LinkButton("me", getTranslation("notifications.settings"));
        settings.setVisible(notifications.isMailed());
        var readAll = readAll(page);
        readAll.setVisible(rows.rows().stream().anyMatch(NotificationRow::unread));
        add(new PageHeader(getTranslation("notifications.title"), readAll, settings));
        if (rows.rows().isEmpty() && page == 1) {
            add(new EmptyState(getTranslation("notifications.empty"), getTranslation("notifications.emptyHint")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("notifications");
        rows.rows().forEach(row -> list.add(item(row)));
        add(list, steps(page, rows.more()));
    }

    private Component readAll(int page) {
        return new Button(getTranslation("notifications.readAll"), _ -> {
            notifications.readAll();
            show(page);
        });
    }

    private ListItem item(NotificationRow row) {
        var text = new Span(row.text());
        var moment = Muted.span(Dates.moment(row.at(), getLocale()));
        var link = new Anchor("notifications/" + row.key(), text, moment);
        var item = new ListItem(link);
        if (row.unread()) {
            var unread = new Span(getTranslation("notifications.new"));
            unread.addClassName("notification-new");
            link.addComponentAsFirst(unread);
            item.addClassName("unread");
        }
        return item;
    }

    private Component steps(int page, boolean more) {
        var steps = new Div();
        steps.addClassName("row");
        if (page > 1) {
            steps.add(new Anchor(path(page - 1), getTranslation("notifications.newer")));
        }
        if (more && page < MOST_PAGES) {
            steps.add(new Anchor(path(page + 1), getTranslation("notifications.older")));
        }
        return steps;
    }

    private static String path(int page) {
        return new Address("notifications").with(NUMBER, page > 1 ? page : null).toString();
    }
}
