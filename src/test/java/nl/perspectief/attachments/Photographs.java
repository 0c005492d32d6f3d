package nl.perspectief.attachments;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Photos as phones and others make them, byte by byte where no library writes what a test wants. */
public final class Photographs {

    private Photographs() {}

    /** Red, green, blue and white in the corners: left above, right above, left below, right below. */
    static BufferedImage corners(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (var corner = 0; corner < colours.length; corner++) {
            pen.setColor(colours[corner]);
            pen.fillRect(corner % 2 * width / 2, corner / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        pen.dispose();
        return picture;
    }

    /** With as much in it as what phones take. */
    static BufferedImage detailed(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(width);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var light = (int) (128 + 60 * Math.sin(x / 97.0) + 50 * Math.cos(y / 61.0) + random.nextInt(12));
                picture.setRGB(x, y, light << 16 | (light * 3 / 4) << 8 | 255 - light);
            }
        }
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return written(corners(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(corners(width, height), "png");
    }

    /** 64 by 48 pixels, red left and blue right, as a browser writes it. */
    static byte[] webp() {
        try (var file = requireNonNull(Photographs.class.getResourceAsStream("red-and-blue.webp"))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** A segment after the beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var head = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
        return joined(slice(jpeg, 0, 2), head.array(), content, slice(jpeg, 2, jpeg.length));
    }

    /** A chunk after the header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        var afterHeader = 8 + 25;
        return joined(slice(png, 0, afterHeader), chunk(type, content), slice(png, afterHeader, png.length));
    }

    static byte[] chunk(String type, byte[] content) {
        var named = joined(bytes(type), content);
        var sum = new CRC32();
        sum.update(named);
        return joined(number(content.length), named, number((int) sum.getValue()));
    }

    /** Of one colour, however large; in few bytes. */
    static byte[] plainPng(int width, int height, int bits, int colourType) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colourType);
        var samples = switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        var row = 1 + (int) (((long) width * samples * bits + 7) / 8);
        return joined(
                bytes("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", header.array()),
                chunk("IDAT", zeros((long) row * height)),
                chunk("IEND", new byte[0]));
    }

    /** That many zeros, packed. */
    static byte[] zeros(long length) {
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1 << 16];
        try (var packing = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (var left = length; left > 0; left -= zeros.length) {
                packing.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
