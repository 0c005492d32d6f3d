package nl.perspectief.quality.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text, strictly: a replaced letter would be saved for good. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * The text, without the byte-order mark that Excel begins with.
     *
     * @throws FaultyTemplateException if the file is too big, not UTF-8 or empty
     */
    static String of(byte[] file) {
        if (file.length > TemplateCsv.MOST_BYTES) {
            throw Faults.only(FaultKind.TOO_BIG, 1, TemplateCsv.MOST_BYTES / TemplateCsv.MEGABYTE);
        }
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw Faults.only(FaultKind.ENCODING, lastLineOf(text));
        }
        var content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
        if (content.isBlank()) {
            throw Faults.only(FaultKind.EMPTY, 1);
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
