package nl.perspectief.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.notifications.NotificationService;

/** The address in a mail: leads to what the notification is about, which is read by that. */
@Route("notifications/:key([0-9a-f]{32})")
@PageTitle("notifications.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class OpenNotificationView extends Div implements BeforeEnterObserver {

    private final transient NotificationService notifications;

    OpenNotificationView(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(notifications.open(event.getRouteParameters().get("key").orElse(""), getLocale()));
    }
}
