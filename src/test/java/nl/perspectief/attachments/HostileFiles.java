package nl.perspectief.attachments;

import static nl.perspectief.attachments.Photographs.bytes;
import static nl.perspectief.attachments.Photographs.joined;
import static nl.perspectief.attachments.Photographs.slice;
import static nl.perspectief.attachments.Photographs.withChunk;
import static nl.perspectief.attachments.Photographs.withSegment;

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

    static final byte[] JPEG = Photographs.jpeg(160, 120);
    static final byte[] PNG = Photographs.png(160, 120);
    static final byte[] WEBP = Photographs.webp();
    private static final int SEED = 20_261_126;

    /** What must become of it. */
    enum Fate {
        REFUSED,
        TAKEN,
        /** Either, as long as nothing else happens. */
        EITHER
    }

    record HostileFile(String name, Supplier<byte[]> content, Fate fate) {

        private HostileFile numbered(int number) {
            return new HostileFile(number + " " + name, content, fate);
        }
    }

    private HostileFiles() {}

    static List<HostileFile> all() {
        var files = Stream.of(wrongKinds(), disguises(), polyglots(), cut(), damaged(), HostilePictures.all())
                .flatMap(some -> some)
                .toList();
        return IntStream.range(0, files.size())
                .mapToObj(number -> files.get(number).numbered(number + 1))
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

    static HostileFile refused(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, Fate.REFUSED);
    }

    static HostileFile taken(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, Fate.TAKEN);
    }

    static HostileFile either(String name, Supplier<byte[]> content) {
        return new HostileFile(name, content, Fate.EITHER);
    }

    private static String beginning(String text) {
        return text.replaceAll("[^\\x21-\\x7e]", "").substring(0, Math.min(12, text.length() - 3));
    }
}
