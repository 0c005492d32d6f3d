package nl.perspectief.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that come by themselves, also to a screen reader. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    /** Something worked. */
    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    /** Something didn't, and what to do. */
    public static void problem(String text) {
        show(text, LONG, NotificationVariant.ERROR).setAssertive(true);
    }

    private static Notification show(String text, int milliseconds, NotificationVariant look) {
        var notice = new Notification(text, milliseconds, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(look);
        notice.open();
        return notice;
    }
}
