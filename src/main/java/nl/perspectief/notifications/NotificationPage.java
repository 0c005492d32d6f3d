package nl.perspectief.notifications;

import java.util.List;

/** @param more whether there are older ones */
public record NotificationPage(List<NotificationRow> rows, boolean more) {}
