package nl.perspectief.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.perspectief.base.ui.Icon;
import nl.perspectief.base.ui.Push;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.notifications.NotificationWatch;

/** How many notifications the user has not read, as it is now; leads to them. */
class Bell extends Anchor {

    /** What has more digits takes too much of a phone. */
    private static final long MOST_SHOWN = 99;

    private final transient NotificationService notifications;
    private final transient NotificationWatch watch;
    private final Span number = new Span();
    private final AtomicBoolean asked = new AtomicBoolean();
    private transient Runnable stop = () -> {};

    Bell(NotificationService notifications, NotificationWatch watch) {
        super("notifications");
        this.notifications = notifications;
        this.watch = watch;
        addClassName("bell");
        number.addClassName("bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(new Icon("bell"), number);
        var personId = refresh();
        addAttachListener(event -> follow(event.getUI(), personId));
        addDetachListener(_ -> stop.run());
    }

    /** However much happens at once, it is read again once. */
    private void follow(UI ui, long personId) {
        stop.run();
        stop = watch.watch(personId, () -> {
            if (asked.compareAndSet(false, true)) {
                Push.to(ui, () -> {
                    asked.set(false);
                    refresh();
                });
            }
        });
    }

    private long refresh() {
        var unread = notifications.unread();
        var count = unread.number();
        number.setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
        number.setVisible(count > 0);
        setAriaLabel(getTranslation("notifications.bell", count));
        setTitle(getTranslation("notifications.bell", count));
        return unread.personId();
    }
}
