package nl.perspectief.attachments;

/** How large a photo is shown. */
public enum PhotoSize {
    WHOLE,
    /** For lists. */
    SMALL
}
