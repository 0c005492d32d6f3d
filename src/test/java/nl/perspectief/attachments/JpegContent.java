package nl.perspectief.attachments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a JPEG is made of. */
final class JpegContent {

    private static final int START = 0xd8;
    private static final int JFIF = 0xe0;
    private static final int TABLES = 0xdb;
    private static final int FRAME = 0xc0;
    private static final int CODES = 0xc4;
    private static final int SCAN = 0xda;
    private static final int JFIF_WITHOUT_PICTURE = 16;

    private JpegContent() {}

    /** Whether it holds pixels and what they need to be read, and nothing else at all. */
    static boolean isBare(byte[] jpeg) {
        var markers = markers(jpeg);
        return Set.of(JFIF, TABLES, FRAME, CODES, SCAN).containsAll(markers)
                && markers.stream().filter(marker -> marker == SCAN).count() == 1
                && (jpeg[jpeg.length - 2] & 0xff) == 0xff
                && (jpeg[jpeg.length - 1] & 0xff) == 0xd9
                && endOfPixels(jpeg) == jpeg.length;
    }

    private static List<Integer> markers(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        if ((jpeg[1] & 0xff) != START) {
            throw new IllegalArgumentException("no JPEG");
        }
        for (var at = 2; ; ) {
            var marker = jpeg[at + 1] & 0xff;
            var length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
            markers.add(marker == JFIF && length != JFIF_WITHOUT_PICTURE ? -1 : marker);
            if (marker == SCAN) {
                return markers;
            }
            at += 2 + length;
        }
    }

    private static int endOfPixels(byte[] jpeg) {
        for (var at = 2; at < jpeg.length - 1; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xd9) {
                return at + 2;
            }
        }
        return -1;
    }
}
