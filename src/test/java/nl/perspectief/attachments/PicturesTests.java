package nl.perspectief.attachments;

import static nl.perspectief.attachments.Photographs.bytes;
import static nl.perspectief.attachments.Photographs.joined;
import static nl.perspectief.attachments.Photographs.packed;
import static nl.perspectief.attachments.Photographs.withChunk;
import static nl.perspectief.attachments.Photographs.withSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileCacheImageInputStream;
import nl.perspectief.base.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTests {

    private static final int NEAR = 40;
    private static final byte[] LINEAR =
            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

    private final Pictures pictures = new Pictures();

    @Test
    void largePicturesAreMadeSmaller() {
        var picture = read(PictureKind.JPEG, Photographs.jpeg(4_032, 3_024));

        assertThat(List.of(picture.width(), picture.height())).containsExactly(2_048, 1_536);
        assertThat(sides(picture.whole())).containsExactly(2_048, 1_536);
        assertThat(sides(picture.small())).containsExactly(320, 240);
        assertCorners(picture.whole(), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
        assertCorners(picture.small(), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    }

    @Test
    void smallPicturesStayAsLargeAsTheyAre() {
        assertThat(sides(read(PictureKind.PNG, Photographs.png(33, 21)).whole()))
                .containsExactly(33, 21);
    }

    @Test
    void fortyMegapixelsAreRead() {
        var picture = read(PictureKind.JPEG, Photographs.jpeg(7_300, 5_475));

        assertThat(sides(picture.whole())).containsExactly(2_048, 1_536);
        assertCorners(picture.whole(), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    }

    /** The corners are red, green, blue and white as the camera saw them on its side. */
    @ParameterizedTest
    @CsvSource({
        "1, 60x40, RGBW", "2, 60x40, GRWB", "3, 60x40, WBGR", "4, 60x40, BWRG",
        "5, 40x60, RBGW", "6, 40x60, BRWG", "7, 40x60, WGBR", "8, 40x60, GWRB"
    })
    void picturesAreTurnedUpright(int orientation, String sides, String corners) {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            var file = withSegment(
                    Photographs.jpeg(60, 40), 0xe1, PhoneFiles.exif(orientation, order, HostileFiles.SECRET));

            var picture = read(PictureKind.JPEG, file);

            assertThat("%dx%d".formatted(picture.width(), picture.height())).isEqualTo(sides);
            assertCorners(
                    picture.whole(),
                    corners.chars()
                            .mapToObj(letter -> switch (letter) {
                                case 'R' -> Color.RED;
                                case 'G' -> Color.GREEN;
                                case 'B' -> Color.BLUE;
                                default -> Color.WHITE;
                            })
                            .toArray(Color[]::new));
        }
    }

    @Test
    void coloursAreThoseOfAScreen() {
        var grey = Photographs.written(filled(new Color(55, 55, 55)), "jpeg");
        var greyPng = Photographs.written(filled(new Color(55, 55, 55)), "png");

        var jpeg = read(PictureKind.JPEG, withSegment(grey, 0xe2, joined(bytes("ICC_PROFILE\0\1\1"), LINEAR)));
        var png = read(PictureKind.PNG, withChunk(greyPng, "iCCP", joined(bytes("linear\0\0"), packed(LINEAR))));

        // what is 55 where numbers mean light is 128 on a screen
        assertNear(colour(jpeg.whole(), 5, 5), new Color(128, 128, 128));
        assertNear(colour(png.whole(), 5, 5), new Color(128, 128, 128));
    }

    @Test
    void whatIsTransparentBecomesWhite() {
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        assertNear(
                colour(
                        read(PictureKind.PNG, Photographs.written(picture, "png"))
                                .whole(),
                        5,
                        5),
                Color.WHITE);
    }

    @Test
    void webpIsRead() {
        var picture = read(PictureKind.WEBP, Photographs.webp());

        assertThat(sides(picture.whole())).containsExactly(64, 48);
        assertCorners(picture.whole(), Color.RED, Color.BLUE, Color.RED, Color.BLUE);
    }

    /** Position, maker note, preview and all. */
    @Test
    void nothingButPixelsOfAPhonesPhotoIsKept() {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            var file = PhoneFiles.photo(Photographs.jpeg(60, 40), 6, order, HostileFiles.SECRET);
            var telling = new String[] {
                HostileFiles.SECRET,
                new String(PhoneFiles.latitude(order), StandardCharsets.ISO_8859_1),
                "52,22.212N",
                "Apple iOS",
                "2026:11:26",
                "MPF",
                "SEFT"
            };
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(telling);
            assertThat(JpegContent.isBare(file)).isFalse();

            var picture = read(PictureKind.JPEG, file);

            assertThat(sides(picture.whole())).containsExactly(40, 60);
            for (var kept : List.of(picture.whole(), picture.small())) {
                assertThat(JpegContent.isBare(kept)).isTrue();
                assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(telling);
            }
        }
    }

    @Test
    void areasAreBlackInBothSizes() {
        var picture = read(PictureKind.JPEG, Photographs.jpeg(600, 400));

        var blackened =
                pictures.blacken(picture.whole(), List.of(new Area(0, 0, 0.5, 0.5), new Area(0.9, 0.9, 0.1, 0.1)));

        assertCorners(blackened.whole(), Color.BLACK, Color.GREEN, Color.BLUE, Color.BLACK);
        assertCorners(blackened.small(), Color.BLACK, Color.GREEN, Color.BLUE, Color.BLACK);
        assertNear(colour(blackened.whole(), 500, 300), Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1"})
    void aPhonesOwnFormatIsRefusedWithASentenceThatHelps(String brand) {
        var file = PhoneFiles.heic(brand);
        var kind = PictureKind.of(Arrays.copyOf(file, PictureKind.BEGINNING));

        assertThat(kind).hasValue(PictureKind.HEIC);
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> read(kind.orElseThrow(), file))
                .extracting(BadInputException::key)
                .isEqualTo("photos.bad.heic");
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreRead() {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> read(PictureKind.PNG, Photographs.plainPng(8_001, 5_000, 8, 0)))
                .extracting(BadInputException::key)
                .isEqualTo("photos.bad.tooManyPixels");
    }

    private Picture read(PictureKind kind, byte[] file) {
        try (var stream = new FileCacheImageInputStream(new ByteArrayInputStream(file), null)) {
            return pictures.read(kind, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedImage filled(Color colour) {
        var picture = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        return picture;
    }

    private static List<Integer> sides(byte[] jpeg) {
        var picture = picture(jpeg);
        return List.of(picture.getWidth(), picture.getHeight());
    }

    private static void assertCorners(byte[] jpeg, Color... corners) {
        var picture = picture(jpeg);
        var right = picture.getWidth() - 2;
        var below = picture.getHeight() - 2;
        assertNear(colour(jpeg, 1, 1), corners[0]);
        assertNear(colour(jpeg, right, 1), corners[1]);
        assertNear(colour(jpeg, 1, below), corners[2]);
        assertNear(colour(jpeg, right, below), corners[3]);
    }

    private static void assertNear(Color is, Color wanted) {
        assertThat(Math.abs(is.getRed() - wanted.getRed())
                        + Math.abs(is.getGreen() - wanted.getGreen())
                        + Math.abs(is.getBlue() - wanted.getBlue()))
                .as("%s is %s", is, wanted)
                .isLessThan(NEAR);
    }

    private static Color colour(byte[] jpeg, int x, int y) {
        return new Color(picture(jpeg).getRGB(x, y));
    }

    private static BufferedImage picture(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
