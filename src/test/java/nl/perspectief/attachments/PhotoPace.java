package nl.perspectief.attachments;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.perspectief.base.BadInputException;

/** Makes one photo anew, over and over, in a process of its own; for the bench. */
public final class PhotoPace {

    private static final float QUALITY = 0.85f;

    /** What reads and writes it. */
    public enum Way {
        /** As the portal does, with a small picture beside it. */
        PORTAL,
        /** What the JDK has, in full size. */
        BARE
    }

    private PhotoPace() {}

    /** Prints how many milliseconds each photo took, one a line; arguments: the way, the file, how often. */
    public static void main(String[] arguments) throws IOException {
        var way = Way.valueOf(arguments[0]);
        var file = new File(arguments[1]);
        var pictures = new Pictures();
        for (var left = Integer.parseInt(arguments[2]); left > 0; left--) {
            var begin = System.nanoTime();
            if (way == Way.PORTAL) {
                portal(pictures, file);
            } else {
                bare(file);
            }
            System.out.println((System.nanoTime() - begin) / 1_000_000);
        }
    }

    /** Of so many pixels. */
    public static void write(File file, int width, int height) throws IOException {
        ImageIO.write(Photographs.detailed(width, height), "jpeg", file);
    }

    private static void portal(Pictures pictures, File file) throws IOException {
        try (var stream = new FileImageInputStream(file)) {
            var picture = pictures.read(PictureKind.JPEG, stream);
            BadInputException.unless(picture.width() > 0, "photo", "");
        }
    }

    private static void bare(File file) throws IOException {
        var reader = jdksOwn();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new FileImageInputStream(file);
                var output = new MemoryCacheImageOutputStream(new ByteArrayOutputStream())) {
            reader.setInput(stream);
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(reader.read(0), null, null), how);
        } finally {
            reader.dispose();
            writer.dispose();
        }
    }

    private static ImageReader jdksOwn() {
        var readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (true) {
            var reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.")) {
                return reader;
            }
        }
    }
}
