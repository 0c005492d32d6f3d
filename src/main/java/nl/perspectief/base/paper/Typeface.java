package nl.perspectief.base.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are on paper, and where their lines break. */
public enum Typeface {
    REGULAR(Fonts.regular()),
    BOLD(Fonts.bold());

    /** From the top of a line to where its letters stand, in sizes of the font, for lines of {@link #LINE}. */
    public static final double BASELINE = 0.971;

    /** From one line to the next, in sizes of the font. */
    public static final double LINE = 1.25;

    private static final String HYPHEN = "-";

    private static final Pattern WITHIN_A_WORD = Pattern.compile("\\p{L}['’ʼ]$");

    private static final Pattern ONE_LETTER = Pattern.compile("(^|[\\h(])\\p{L}\\h+$");

    private final TrueTypeFont font;
    private final CmapLookup letters;

    Typeface(InputStream file) {
        try {
            // kept open: letters are read when they are first measured
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In sizes of the font. */
    public double width(String words) {
        // it reads its file on and on
        synchronized (font) {
            try {
                var sum = 0.0;
                for (var letter : words.codePoints().toArray()) {
                    sum += font.getAdvanceWidth(letters.getGlyphId(letter));
                }
                return sum / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param width of a line, in sizes of the font; a word that is wider is broken anywhere */
    public List<String> lines(String words, double width, Locale language) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var part : parts(words, language)) {
            if (width((line + part).stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
            while (width(line.toString().stripTrailing()) > width) {
                var fitting = fitting(line, width);
                lines.add(line.substring(0, fitting) + HYPHEN);
                line.delete(0, fitting);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private static List<String> parts(String words, Locale language) {
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(words);
        var parts = new ArrayList<String>();
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var part = words.substring(from, to);
            if (!parts.isEmpty() && isBound(parts.getLast())) {
                part = parts.removeLast() + part;
            }
            parts.add(part);
            from = to;
        }
        return parts;
    }

    /** What ends within a word, or is a word of one letter, isn't left alone at the end of a line. */
    private static boolean isBound(String part) {
        return WITHIN_A_WORD.matcher(part).find() || ONE_LETTER.matcher(part).find();
    }

    /** So many signs fit with a hyphen after them, one at least. */
    private int fitting(StringBuilder line, double width) {
        var fitting = line.offsetByCodePoints(0, 1);
        for (var next = fitting; next < line.length(); next = line.offsetByCodePoints(next, 1)) {
            if (width(line.substring(0, next) + HYPHEN) > width) {
                break;
            }
            fitting = next;
        }
        return fitting;
    }
}
