package nl.perspectief.base.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.perspectief.base.table.UnreadableTableException.Reason;

/** Turns the bytes of a file into text, strictly: a replaced letter would be saved for good. */
public final class CsvText {

    /** What Excel begins a text with, and knows UTF-8 by. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * The text, without the byte-order mark.
     *
     * @throws UnreadableTableException if the file is not UTF-8 or empty
     */
    public static String of(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableTableException(Reason.ENCODING, lastLineOf(text));
        }
        var content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
        if (content.isBlank()) {
            throw new UnreadableTableException(Reason.EMPTY, 1);
        }
        return content;
    }

    private static long lastLineOf(CharSequence text) {
        return text.toString()
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
    }
}
