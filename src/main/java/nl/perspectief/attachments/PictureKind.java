package nl.perspectief.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a file is, by how it begins; its name and what the browser calls it say nothing. */
enum PictureKind {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp"),
    /** Of iPhones; nothing free reads it in Java. */
    HEIC("");

    /** This much of a file is enough. */
    static final int BEGINNING = 12;

    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

    private final String format;

    PictureKind(String format) {
        this.format = format;
    }

    static Optional<PictureKind> of(byte[] beginning) {
        if (begins(beginning, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (begins(beginning, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (letters(beginning, 0).equals("RIFF") && letters(beginning, 8).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        return letters(beginning, 4).equals("ftyp") && HEIC_BRANDS.contains(letters(beginning, 8))
                ? Optional.of(HEIC)
                : Optional.empty();
    }

    /** As ImageIO names it. */
    String format() {
        return format;
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static String letters(byte[] file, int from) {
        return file.length < from + 4 ? "" : new String(file, from, 4, StandardCharsets.ISO_8859_1);
    }
}
