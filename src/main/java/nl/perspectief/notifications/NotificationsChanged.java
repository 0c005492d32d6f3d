package nl.perspectief.notifications;

import java.util.Set;

/** What these people have not read is something else now. */
record NotificationsChanged(Set<Long> personIds) {}
