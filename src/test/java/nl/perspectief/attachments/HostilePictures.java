package nl.perspectief.attachments;

import static nl.perspectief.attachments.HostileFiles.JPEG;
import static nl.perspectief.attachments.HostileFiles.PNG;
import static nl.perspectief.attachments.HostileFiles.SECRET;
import static nl.perspectief.attachments.HostileFiles.WEBP;
import static nl.perspectief.attachments.HostileFiles.either;
import static nl.perspectief.attachments.HostileFiles.refused;
import static nl.perspectief.attachments.HostileFiles.taken;
import static nl.perspectief.attachments.Photographs.bytes;
import static nl.perspectief.attachments.Photographs.chunk;
import static nl.perspectief.attachments.Photographs.joined;
import static nl.perspectief.attachments.Photographs.number;
import static nl.perspectief.attachments.Photographs.packed;
import static nl.perspectief.attachments.Photographs.plainPng;
import static nl.perspectief.attachments.Photographs.slice;
import static nl.perspectief.attachments.Photographs.withChunk;
import static nl.perspectief.attachments.Photographs.withSegment;
import static nl.perspectief.attachments.Photographs.zeros;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.attachments.HostileFiles.HostileFile;

/** Hostile files that are pictures, or nearly: too large, not what they say, and telling what they should not. */
final class HostilePictures {

    private static final byte[] EXIF = PhoneFiles.exif(6, ByteOrder.BIG_ENDIAN, SECRET);

    private HostilePictures() {}

    static Stream<HostileFile> all() {
        return Stream.of(bombs(), lies(), telling()).flatMap(files -> files);
    }

    /** Little to send and much to unpack. */
    private static Stream<HostileFile> bombs() {
        return Stream.of(
                taken("40 megapixels in gray", () -> plainPng(8_000, 5_000, 8, 0)),
                taken("40 megapixels of one bit", () -> plainPng(8_000, 5_000, 1, 0)),
                taken("40 megapixels of 64 bits", () -> plainPng(8_000, 5_000, 16, 6)),
                taken("a line of 40 megapixels", () -> plainPng(400_000, 100, 8, 2)),
                taken("a row of one pixel", () -> plainPng(1, 20_000, 8, 2)),
                refused("more than 40 megapixels", () -> plainPng(8_001, 5_000, 8, 0)),
                refused("a row of 33 megapixels", () -> plainPng(33_000_000, 1, 1, 0)),
                refused("400 megapixels", () -> plainPng(20_000, 20_000, 1, 0)),
                taken(
                        "a text of 500 megabytes",
                        () -> withChunk(PNG, "zTXt", joined(bytes("Comment\0\0"), zeros(500_000_000)))),
                taken(
                        "an international text of 500 megabytes",
                        () -> withChunk(PNG, "iTXt", joined(bytes("Comment\0\1\0\0\0"), zeros(500_000_000)))),
                taken(
                        "a profile of 500 megabytes",
                        () -> withChunk(PNG, "iCCP", joined(bytes("profile\0\0"), zeros(500_000_000)))),
                either(
                        "a profile that is none",
                        () -> withChunk(PNG, "iCCP", joined(bytes("profile\0\0"), packed(bytes("no profile"))))),
                refused("a thousand scans", HostilePictures::thousandScans));
    }

    private static byte[] thousandScans() {
        var scan = HexFormat.of().parseHex("ffda000c03010002110311003f0000");
        var all = new byte[1_000][];
        Arrays.fill(all, scan);
        return joined(slice(JPEG, 0, JPEG.length - 2), joined(all), bytes("\u00ff\u00d9"));
    }

    /** What is not as large as it says. */
    private static Stream<HostileFile> lies() {
        var sizes = List.of(0, 1, 65_535, 1 << 30, Integer.MAX_VALUE, -1);
        var png = sizes.stream()
                .flatMap(width -> sizes.stream()
                        .filter(height -> width != 1 || height != 1)
                        .map(height ->
                                refused("png of %d by %d".formatted(width, height), () -> pngOf(width, height))));
        var jpeg = Stream.of(0, 1, 9_000, 65_535)
                .flatMap(width -> Stream.of(0, 9_000, 65_535)
                        .map(height ->
                                either("jpeg of %d by %d".formatted(width, height), () -> jpegOf(width, height))));
        var webp = Stream.of(
                refused("webp of another size within", () -> webpWith(16_383, 16_383)),
                refused("webp of a larger frame", () -> webpWith(65, 48)),
                refused("webp of two pictures", HostilePictures::webpOfTwo),
                refused("webp that is empty", () -> slice(WEBP, 0, 30)),
                refused("large lossless webp", () -> webp("VP8L", HexFormat.of().parseHex("2fffffff0f00000000"))),
                refused(
                        "large lossy webp",
                        () -> webp("VP8 ", HexFormat.of().parseHex("d00100" + "9d012a" + "ff3fff3f" + "00"))));
        return Stream.of(png, jpeg, webp).flatMap(files -> files);
    }

    private static byte[] pngOf(int width, int height) {
        var header = joined(number(width), number(height), new byte[] {8, 2, 0, 0, 0});
        return joined(slice(PNG, 0, 8), chunk("IHDR", header), slice(PNG, 33, PNG.length));
    }

    private static byte[] jpegOf(int width, int height) {
        var file = JPEG.clone();
        for (var at = 2; at < file.length - 9; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xc0) {
                file[at + 5] = (byte) (height >> 8);
                file[at + 6] = (byte) height;
                file[at + 7] = (byte) (width >> 8);
                file[at + 8] = (byte) width;
            }
        }
        return file;
    }

    /** The size of the picture within, other than what is said at the beginning. */
    private static byte[] webpWith(int width, int height) {
        var file = WEBP.clone();
        var at = frame();
        file[at + 14] = (byte) width;
        file[at + 15] = (byte) (width >> 8);
        file[at + 16] = (byte) height;
        file[at + 17] = (byte) (height >> 8);
        return file;
    }

    private static byte[] webpOfTwo() {
        var frame = slice(WEBP, frame(), WEBP.length);
        var size = WEBP.length + frame.length - 8;
        var file = joined(WEBP, frame);
        for (var at = 0; at < 4; at++) {
            file[4 + at] = (byte) (size >> 8 * at);
        }
        return file;
    }

    private static int frame() {
        return new String(WEBP, StandardCharsets.ISO_8859_1).indexOf("VP8 ");
    }

    private static byte[] webp(String type, byte[] content) {
        var size = new byte[] {(byte) (content.length + 12), 0, 0, 0};
        var length = new byte[] {(byte) content.length, 0, 0, 0};
        return joined(bytes("RIFF"), size, bytes("WEBP" + type), length, content, new byte[1]);
    }

    /** Good photos that say where they were taken. */
    private static Stream<HostileFile> telling() {
        var iptc = joined(
                bytes("Photoshop 3.0\08BIM\4\4\0\0"),
                number(SECRET.length() + 5),
                new byte[] {0x1c, 2, 0x5a, 0, (byte) SECRET.length()},
                bytes(SECRET));
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var segments = Stream.of(
                taken("exif", () -> withSegment(JPEG, 0xe1, PhoneFiles.exif(6, ByteOrder.LITTLE_ENDIAN, SECRET))),
                taken(
                        "exif the other way",
                        () -> withSegment(JPEG, 0xe1, PhoneFiles.exif(3, ByteOrder.BIG_ENDIAN, SECRET))),
                either(
                        "exif with no such orientation",
                        () -> withSegment(JPEG, 0xe1, PhoneFiles.exif(99, ByteOrder.BIG_ENDIAN, SECRET))),
                either(
                        "exif that is cut",
                        () -> withSegment(JPEG, 0xe1, slice(PhoneFiles.exif(6, ByteOrder.BIG_ENDIAN, SECRET), 0, 40))),
                taken("xmp", () -> withSegment(JPEG, 0xe1, PhoneFiles.xmp(SECRET))),
                taken("iptc", () -> withSegment(JPEG, 0xed, iptc)),
                taken("a profile", () -> withSegment(JPEG, 0xe2, joined(bytes("ICC_PROFILE\0\1\1"), profile))),
                either(
                        "a profile of noise",
                        () -> withSegment(
                                JPEG, 0xe2, joined(bytes("ICC_PROFILE\0\1\1"), new byte[200], bytes(SECRET)))),
                taken("a picture within", () -> withSegment(JPEG, 0xe1, joined(bytes("Exif\0\0"), JPEG))),
                taken(
                        "several pictures",
                        () -> withSegment(JPEG, 0xe2, joined(PhoneFiles.several(1, 1), bytes(SECRET)))),
                taken("a phone's photo", () -> PhoneFiles.photo(JPEG, 6, ByteOrder.BIG_ENDIAN, SECRET)),
                taken("another phone's photo", () -> PhoneFiles.photo(JPEG, 8, ByteOrder.LITTLE_ENDIAN, SECRET)),
                taken("a remark", () -> withSegment(JPEG, 0xfe, bytes(SECRET))));
        var others = IntStream.rangeClosed(0xe3, 0xef)
                .filter(marker -> marker != 0xee)
                .mapToObj(marker -> taken("segment " + marker, () -> withSegment(JPEG, marker, bytes(SECRET))));
        var chunks = Stream.of(
                taken("png text", () -> withChunk(PNG, "tEXt", bytes("Comment\0" + SECRET))),
                taken(
                        "png packed text",
                        () -> withChunk(PNG, "zTXt", joined(bytes("Comment\0\0"), packed(bytes(SECRET))))),
                taken(
                        "png international text",
                        () -> withChunk(PNG, "iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + SECRET))),
                taken("png exif", () -> withChunk(PNG, "eXIf", slice(EXIF, 6, EXIF.length))),
                taken("png profile", () -> withChunk(PNG, "iCCP", joined(bytes(SECRET + "\0\0"), packed(profile)))),
                taken("png private chunk", () -> withChunk(PNG, "prVt", bytes(SECRET))),
                taken("png time", () -> withChunk(PNG, "tIME", new byte[] {7, (byte) 0xea, 11, 26, 12, 0, 0})));
        return Stream.of(segments, others, chunks).flatMap(files -> files);
    }
}
