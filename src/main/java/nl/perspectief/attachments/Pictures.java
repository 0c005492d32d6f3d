package nl.perspectief.attachments;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes pictures anew: upright, in sRGB, as JPEG, and with nothing in them but pixels. One at a time, so that however
 * many are sent at once, the memory for one is enough.
 */
@Component
class Pictures {

    /** Of the whole picture, in pixels. */
    static final int LONGEST_SIDE = 2_048;

    /** Twice as many as it has on a screen: phones show two or three pixels for one. */
    static final int LONGEST_SMALL_SIDE = 320;

    static final int MEGAPIXEL = 1_000_000;
    static final int MOST_MEGAPIXELS = 40;

    /** Its reader can't leave out pixels. */
    static final int MOST_MEGAPIXELS_WEBP = 16;

    /** More are left out while it is read; a phone's usual twelve megapixels are not. */
    private static final int MOST_PIXELS_READ = 12_500_000;

    /** A progressive JPEG comes in about ten. Each takes time for all pixels, however little it says. */
    private static final int MOST_SCANS = 100;

    private static final float QUALITY = 0.85f;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Turns turns = new Turns(1, PATIENCE, "photo", "photos.bad.busy");

    Pictures() {
        // by the thread that starts the portal, which sees the readers in its jar
        ImageIO.scanForPlugins();
    }

    /**
     * @param file of the kind
     * @throws BadInputException for what is no picture, has too many pixels, or has to wait too long
     */
    Picture read(PictureKind kind, ImageInputStream file) {
        BadInputException.unless(kind != PictureKind.HEIC, "photo", "photos.bad.heic");
        return turns.take(() -> {
            try {
                return anew(kind, file);
            } catch (IOException | RuntimeException failure) {
                if (failure instanceof BadInputException refusal) {
                    throw refusal;
                }
                LOG.info("A {} could not be read: {}", kind, failure.getClass().getName());
                throw new BadInputException("photo", "photos.bad.broken");
            }
        });
    }

    /** @param jpeg one of those made here */
    Picture blacken(byte[] jpeg, List<Area> areas) {
        return turns.take(() -> {
            try {
                var picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
                var pen = picture.createGraphics();
                pen.setColor(Color.BLACK);
                for (var area : areas) {
                    var left = (int) Math.floor(area.left() * picture.getWidth());
                    var top = (int) Math.floor(area.top() * picture.getHeight());
                    var right = (int) Math.ceil((area.left() + area.width()) * picture.getWidth());
                    var bottom = (int) Math.ceil((area.top() + area.height()) * picture.getHeight());
                    pen.fillRect(left, top, right - left, bottom - top);
                }
                pen.dispose();
                return written(picture);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Picture anew(PictureKind kind, ImageInputStream file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        try {
            // the other readers do that themselves
            var profile = kind == PictureKind.PNG ? PngProfile.of(file) : Optional.<ICC_Profile>empty();
            // texts in a PNG can be unpacked to any length
            reader.setInput(file, false, kind == PictureKind.PNG);
            requireSize(kind, reader);
            var orientation = "Normal";
            if (kind == PictureKind.JPEG) {
                requireFewScans(file);
                orientation = Upright.orientation(reader.getImageMetadata(0));
            } else if (kind == PictureKind.WEBP) {
                WebpLayout.require(file, reader.getWidth(0), reader.getHeight(0));
            }
            var picture = Scaling.within(raw(reader), LONGEST_SIDE);
            profile.ifPresent(found -> intoScreenColours(picture, found));
            return written("Normal".equals(orientation) ? picture : Scaling.turned(picture, orientation));
        } finally {
            reader.dispose();
        }
    }

    private static final int LONGEST_ROW = 500_000;

    private static void requireSize(PictureKind kind, ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new IIOException("no size");
        }
        // a row of it is read as a whole
        BadInputException.unless(
                Math.max(width, height) <= LONGEST_ROW, "photo", "photos.bad.tooManyPixels", MOST_MEGAPIXELS);
        var most = kind == PictureKind.WEBP ? MOST_MEGAPIXELS_WEBP : MOST_MEGAPIXELS;
        BadInputException.unless(width * height <= (long) most * MEGAPIXEL, "photo", "photos.bad.tooManyPixels", most);
    }

    /** Of about as many pixels as are wanted. */
    private static BufferedImage raw(ImageReader reader) throws IOException {
        var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        var step = (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS_READ));
        var wanted = reader.getDefaultReadParam();
        if (step > 1) {
            wanted.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, wanted);
    }

    private static void requireFewScans(ImageInputStream file) throws IOException {
        file.mark();
        file.seek(0);
        var buffer = new byte[1 << 16];
        var scans = 0;
        var before = 0;
        for (var read = file.read(buffer); read > 0; read = file.read(buffer)) {
            for (var at = 0; at < read; at++) {
                var now = buffer[at] & 0xff;
                if (before == 0xff && now == 0xda) {
                    scans++;
                }
                before = now;
            }
        }
        file.reset();
        if (scans > MOST_SCANS) {
            throw new IIOException("too many scans");
        }
    }

    /** The pixels were taken for sRGB, and are those of the file's profile. */
    private static void intoScreenColours(BufferedImage picture, ICC_Profile profile) {
        if (profile.getNumComponents() == 3) {
            var raster = picture.getRaster();
            new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null)
                    .filter(raster, raster);
        }
    }

    private static Picture written(BufferedImage picture) throws IOException {
        return new Picture(
                jpeg(picture),
                jpeg(Scaling.within(picture, LONGEST_SMALL_SIDE)),
                picture.getWidth(),
                picture.getHeight());
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
