package nl.perspectief.notifications;

/** When somebody gets mail. */
public enum MailChoice {
    AT_ONCE,
    /** Once a day, all together. */
    DAILY,
    NEVER;

    /** Of its name in the reader's language. */
    public String key() {
        return "notifications.mail.choice." + name();
    }
}
