package nl.perspectief.infographic.poster;

import java.util.Optional;

/**
 * An infographic in all the ways in which it is taken away.
 *
 * @param svg for the page
 * @param png for messages, as wide as screens of phones can show
 * @param a4 PDF for the notice board
 * @param a3 the same, larger
 */
public record PosterFiles(String svg, byte[] png, byte[] a4, byte[] a3) {

    /** @return empty when its words don't fit */
    public static Optional<PosterFiles> of(Poster poster) {
        return Layout.of(poster).map(sheet -> {
            var a4 = PrintedSheet.write(sheet, PrintedSheet.Size.A4);
            return new PosterFiles(
                    SvgSheet.write(sheet), Dots.of(a4), a4, PrintedSheet.write(sheet, PrintedSheet.Size.A3));
        });
    }

    /** Only as it is shown on the page; empty when its words don't fit. */
    public static Optional<String> svg(Poster poster) {
        return Layout.of(poster).map(SvgSheet::write);
    }
}
