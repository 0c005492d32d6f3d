package nl.perspectief.notifications;

import java.util.Locale;

/**
 * A mail as it is sent.
 *
 * @param id the same whenever it is sent again
 */
record Mail(String id, String to, Locale language, String subject, String text, String html) {}
