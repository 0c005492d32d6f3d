package nl.perspectief.notifications.ui;

import nl.perspectief.base.ui.HeaderItem;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.notifications.NotificationWatch;
import org.springframework.stereotype.Component;

@Component
class BellItem implements HeaderItem {

    private final NotificationService notifications;
    private final NotificationWatch watch;

    BellItem(NotificationService notifications, NotificationWatch watch) {
        this.notifications = notifications;
        this.watch = watch;
    }

    @Override
    public Bell create() {
        return new Bell(notifications, watch);
    }
}
