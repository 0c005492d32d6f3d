package nl.perspectief.attachments;

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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody who means harm, or has bad luck, sends as a photo; made here, most of it from good ones. */
final class HostileFiles {

    /** In whatever is written beside pixels, and where a picture was taken. */
    static final String SECRET = "52.3702N 4.8952E Kamer 12";

    private static final byte[] JPEG = Photographs.jpeg(160, 120);
    private static final byte[] PNG = Photographs.png(160, 120);
    private static final byte[] WEBP = Photographs.webp();
    private static final int SEED = 20_261_126;

    /** What must become of it. */
    enum Fate {
        REFUSED,
        TAKEN,
        /** Either, as long as nothing else happens. */
        EITHER
    }

    record HostileFile(String name, Supplier<byte[]> content, Fate fate) {}

    private HostileFiles() {}

    static List<HostileFile> all() {
        return Stream.of(wrongKinds(), disguises(), polyglots(), cut(), damaged(), bombs(), lies(), telling())
                .flatMap(files -> files)
                .toList();
    }

    /** The beginnings of many kinds of files. */
    private static Stream<HostileFile> wrongKinds() {
        var kinds = """
                pdf 255044462d312e37
                zip 504b030414000000
                exe 4d5a900003000000
                elf 7f454c4602010100
                gif 474946383961010001008000
                bmp 424d3a00000000000000
                tiff-little 49492a0008000000
                tiff-big 4d4d002a00000008
                psd 38425053000100000000
                ico 00000100010010100000
                mp4 000000206674797069736f6d00000200
                mov 0000001466747970717420200000
                avif 0000001c667479706176696600000000
                matroska 1a45dfa3a3428681
                mp3 4944330400000000
                ogg 4f676753000200000000
                flac 664c6143000000
                wav 52494646240800005741564566
                avi 524946462408000041564920
                gzip 1f8b080000000000
                bzip2 425a6839314159
                xz fd377a585a0000
                7z 377abcaf271c0004
                rar 526172211a070100
                tar 7573746172003030
                class cafebabe00000045
                wasm 0061736d01000000
                sqlite 53514c69746520666f726d61742033
                ttf 0001000000100100
                woff 774f464600010000
                woff2 774f463200010000
                eps 252150532d41646f62652d332e30
                jpeg2000 0000000c6a5020200d0a870a
                jpegxl ff0a00000000
                jpegxl-box 0000000c4a584c200d0a870a
                exr 762f310102000000
                hdr 233f52414449414e43450a
                ole d0cf11e0a1b11ae1
                rtf 7b5c727466312e
                lnk 4c0000000114020000
                half-a-jpeg ffd8
                half-a-png 89504e470d0a
                half-a-webp 524946460000000057
                png-with-text-line-ends 89504e470a1a0a0000
                heic 000000186674797068656963000000006d696631
                heif-sequence 00000018667479706d736631000000006d736631
                """;
        var named = kinds.lines()
                .map(line -> line.split(" "))
                .map(kind -> refused(
                        "kind: " + kind[0], () -> Arrays.copyOf(HexFormat.of().parseHex(kind[1]), 4_000)));
        return Stream.concat(
                named,
                Stream.of(
                        refused("nothing", () -> new byte[0]),
                        refused("one byte", () -> new byte[1]),
                        refused("zeros", () -> new byte[100_000]),
                        refused("ones", () -> filled(100_000))));
    }

    private static byte[] filled(int length) {
        var ones = new byte[length];
        Arrays.fill(ones, (byte) 0xff);
        return ones;
    }

    private static Stream<HostileFile> disguises() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>";
        var texts = List.of(
                svg,
                "<?xml version=\"1.0\"?>" + svg,
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "\n\n   " + svg,
                "<!-- photo -->" + svg,
                "<html><body onload=alert(1)></body></html>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<script>alert(document.cookie)</script>",
                "GIF89a=1;alert(1)",
                "<?php system($_GET['c']); ?>",
                "#!/bin/sh\nrm -rf /",
                "javascript:alert(1)",
                "push graphic-context\nviewbox 0 0 640 480\nfill 'url(https://example.org/\"|ls \"-la)'\npop graphic-context",
                "%!PS\nuserdict /setpagedevice undef");
        var plain = texts.stream().map(text -> refused("text: " + beginning(text), () -> bytes(text)));
        var marked = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)
                .map(charset -> refused("svg as " + charset, () -> ("\ufeff" + svg).getBytes(charset)));
        var begun = Stream.of(
                        slice(JPEG, 0, 3),
                        slice(JPEG, 0, 20),
                        slice(PNG, 0, 8),
                        slice(PNG, 0, 33),
                        slice(WEBP, 0, 12),
                        slice(WEBP, 0, 30))
                .flatMap(begin -> Stream.of(svg, "<script>alert(1)</script>", "%PDF-1.7")
                        .map(text -> refused(
                                "begins like a picture: " + begin.length + " " + beginning(text),
                                () -> joined(begin, bytes(text)))));
        return Stream.of(plain, marked, begun).flatMap(files -> files);
    }

    /** Pictures, and something else as well: what is kept of them is the picture. */
    private static Stream<HostileFile> polyglots() {
        var others = List.of(
                "<html><script>alert('" + SECRET + "')</script></html>",
                "<?php echo '" + SECRET + "'; ?>",
                "PK\3\4" + SECRET,
                "%PDF-1.4 " + SECRET,
                "\0\0\0 ftypisom" + SECRET,
                "*/=1;alert('" + SECRET + "');/*",
                "MZ" + SECRET);
        return others.stream()
                .flatMap(other -> Stream.of(
                        taken("jpeg and after it " + beginning(other), () -> joined(JPEG, bytes(other))),
                        taken("png and after it " + beginning(other), () -> joined(PNG, bytes(other))),
                        taken("jpeg and as remark " + beginning(other), () -> withSegment(JPEG, 0xfe, bytes(other))),
                        taken(
                                "png and as text " + beginning(other),
                                () -> withChunk(PNG, "tEXt", bytes("Comment\0" + other))),
                        either("webp and after it " + beginning(other), () -> joined(WEBP, bytes(other))),
                        refused("before a jpeg " + beginning(other), () -> joined(bytes(other), JPEG))));
    }

    private static Stream<HostileFile> cut() {
        return Stream.of(JPEG, PNG, WEBP)
                .flatMap(file -> IntStream.rangeClosed(1, 14)
                        .mapToObj(part -> either(
                                "cut after %d of 15 parts of %d bytes".formatted(part, file.length),
                                () -> slice(file, 0, file.length * part / 15))));
    }

    private static Stream<HostileFile> damaged() {
        return Stream.of(JPEG, PNG, WEBP)
                .flatMap(file -> IntStream.range(0, 20)
                        .mapToObj(number -> either(
                                "damaged %d of %d bytes".formatted(number, file.length), () -> damaged(file, number))));
    }

    private static byte[] damaged(byte[] file, int number) {
        var random = new Random(SEED + number);
        var damaged = file.clone();
        for (var hit = 0; hit <= number; hit++) {
            damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
        }
        return damaged;
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
                refused("a thousand scans", HostileFiles::thousandScans));
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
                refused("webp of two pictures", HostileFiles::webpOfTwo),
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
        var xmp = bytes(
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:li exif:GPSLatitude=\"" + SECRET + "\"/></x:xmpmeta>");
        var iptc = joined(
                bytes("Photoshop 3.0\08BIM\4\4\0\0"),
                number(SECRET.length() + 5),
                new byte[] {0x1c, 2, 0x5a, 0, (byte) SECRET.length()},
                bytes(SECRET));
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var segments = Stream.of(
                taken("exif", () -> withSegment(JPEG, 0xe1, Photographs.exif(6, ByteOrder.LITTLE_ENDIAN, SECRET))),
                taken(
                        "exif the other way",
                        () -> withSegment(JPEG, 0xe1, Photographs.exif(3, ByteOrder.BIG_ENDIAN, SECRET))),
                either(
                        "exif with no such orientation",
                        () -> withSegment(JPEG, 0xe1, Photographs.exif(99, ByteOrder.BIG_ENDIAN, SECRET))),
                either(
                        "exif that is cut",
                        () -> withSegment(JPEG, 0xe1, slice(Photographs.exif(6, ByteOrder.BIG_ENDIAN, SECRET), 0, 40))),
                taken("xmp", () -> withSegment(JPEG, 0xe1, xmp)),
                taken("iptc", () -> withSegment(JPEG, 0xed, iptc)),
                taken("a profile", () -> withSegment(JPEG, 0xe2, joined(bytes("ICC_PROFILE\0\1\1"), profile))),
                either(
                        "a profile of noise",
                        () -> withSegment(
                                JPEG, 0xe2, joined(bytes("ICC_PROFILE\0\1\1"), new byte[200], bytes(SECRET)))),
                taken("a picture within", () -> withSegment(JPEG, 0xe1, joined(bytes("Exif\0\0"), JPEG))),
                taken("several pictures", () -> withSegment(JPEG, 0xe2, joined(bytes("MPF\0"), bytes(SECRET)))),
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
                taken(
                        "png exif",
                        () -> withChunk(PNG, "eXIf", slice(Photographs.exif(6, ByteOrder.BIG_ENDIAN, SECRET), 6, 120))),
                taken("png profile", () -> withChunk(PNG, "iCCP", joined(bytes(SECRET + "\0\0"), packed(profile)))),
                taken("png private chunk", () -> withChunk(PNG, "prVt", bytes(SECRET))),
                taken("png time", () -> withChunk(PNG, "tIME", new byte[] {7, (byte) 0xea, 11, 26, 12, 0, 0})));
        return Stream.of(segments, others, chunks).flatMap(files -> files);
    }

    private static HostileFile refused(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, Fate.REFUSED);
    }

    private static HostileFile taken(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, Fate.TAKEN);
    }

    private static HostileFile either(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, Fate.EITHER);
    }

    private static String beginning(String text) {
        return text.replaceAll("[^\\x21-\\x7e]", "").substring(0, Math.min(12, text.length() - 3));
    }
}
