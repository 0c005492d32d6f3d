package nl.perspectief.attachments;

import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/**
 * A WebP says in several places how large it is, and may hold several pictures: only one is read, of the size that was
 * looked at.
 */
final class WebpLayout {

    private static final int LENGTH = 4;
    private static final int FIRST_CHUNK = 12;
    private static final int VP8 = 0x20385056;
    private static final int VP8L = 0x4c385056;
    private static final int ANIM = 0x4d494e41;
    private static final int ALPH = 0x48504c41;
    private static final int SIZE_BITS = 0x3fff;

    private WebpLayout() {}

    /** @throws IIOException unless there is one picture of this size */
    static void require(ImageInputStream webp, int width, int height) throws IOException {
        webp.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        webp.seek(LENGTH);
        var end = FIRST_CHUNK - 4 + webp.readUnsignedInt();
        var pictures = 0;
        var transparencies = 0;
        for (long at = FIRST_CHUNK; at + 8 <= end; ) {
            webp.seek(at);
            var type = webp.readInt();
            var length = webp.readUnsignedInt();
            if (type == VP8 || type == VP8L) {
                pictures++;
                if (!is(webp, type, width, height)) {
                    throw new IIOException("another size");
                }
            } else if (type == ALPH) {
                transparencies++;
            } else if (type == ANIM) {
                throw new IIOException("it moves");
            }
            at += 8 + length + (length & 1);
        }
        if (pictures != 1 || transparencies > 1) {
            throw new IIOException("not one picture");
        }
        webp.seek(0);
    }

    private static boolean is(ImageInputStream webp, int type, int width, int height) throws IOException {
        if (type == VP8) {
            webp.skipBytes(6);
            return (webp.readUnsignedShort() & SIZE_BITS) == width && (webp.readUnsignedShort() & SIZE_BITS) == height;
        }
        webp.skipBytes(1);
        var sizes = webp.readInt();
        return (sizes & SIZE_BITS) + 1 == width && (sizes >> 14 & SIZE_BITS) + 1 == height;
    }
}
