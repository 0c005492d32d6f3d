package nl.perspectief.issues;

/** What people are told of a report. */
public enum News {
    REPORTED(For.HANDLERS),
    /** A new one that can't wait, or one that was found to be so. */
    URGENT(For.HANDLERS),
    ASSIGNED(For.HANDLERS),
    ANSWERED(For.HANDLERS),
    /** The reporter wrote a message. */
    WRITTEN(For.HANDLERS),
    /** The reporter added photos. */
    PHOTOS_ADDED(For.HANDLERS),
    WARNED(For.HANDLERS),
    OVERDUE(For.HANDLERS),
    LONG_OVERDUE(For.HANDLERS),
    ACCEPTED(For.ALL),
    STARTED(For.ALL),
    ASKED(For.REPORTER),
    /** Those who handle it wrote a message. */
    MESSAGE(For.REPORTER),
    /** It asks whether that is so. */
    SOLVED(For.ALL),
    REJECTED(For.ALL),
    REOPENED(For.ALL),
    CLOSED(For.ALL),
    /** The residents' council made a motion of it. */
    MOTION(For.ALL),
    /** An action that came of it is done. */
    CARRIED_OUT(For.ALL),
    /** A photo of theirs was taken away. */
    PHOTO_INFECTED(For.REPORTER),
    MERGED(For.ALL),
    UNMERGED(For.ALL);

    /** Who may still read it when it is delivered. */
    enum For {
        HANDLERS,
        REPORTER,
        /** Who may see the report. */
        ALL
    }

    private final For readers;

    News(For readers) {
        this.readers = readers;
    }

    For readers() {
        return readers;
    }

    /**
     * Of its sentence in the reader's language.
     *
     * @param ofPart whether it happened to the larger fault of which the reader's report is a part
     */
    String key(boolean ofPart) {
        return (ofPart ? "issues.news.part." : "issues.news.") + name();
    }
}
