package nl.perspectief.base.table;

import org.jspecify.annotations.Nullable;

/** A file that isn't a table, or can't be read as one; nothing of it is taken. */
public class UnreadableTableException extends RuntimeException {

    /** Why. */
    public enum Reason {
        EMPTY,
        ENCODING,
        TOO_MANY_ROWS,
        /** An Excel file of before 2007, or one behind a password. */
        OLD_EXCEL,
        /** A workbook that is damaged, or that no spreadsheet program writes. */
        BROKEN
    }

    private final Reason reason;
    private final long line;

    /** @param line of the file where it was found, from 1 */
    public UnreadableTableException(Reason reason, long line) {
        this(reason, line, null);
    }

    UnreadableTableException(Reason reason, long line, @Nullable Throwable cause) {
        super(reason + " at line " + line, cause);
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    public long line() {
        return line;
    }
}
