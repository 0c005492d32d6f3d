package nl.perspectief.notifications;

import java.time.Instant;

/** @param key names it when it is opened */
public record NotificationRow(String key, String text, Instant at, boolean unread) {}
