package nl.perspectief.attachments;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.stream.ImageInputStream;

/** The colour profile of a PNG, which ImageIO's reader does not apply. */
final class PngProfile {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int ICCP = 0x69434350;
    private static final int IDAT = 0x49444154;

    /** In bytes, as it stands in the file and unpacked; real ones have a few kilobytes. */
    private static final int MOST = 1 << 20;

    private PngProfile() {}

    /** Empty also for one that is too large to be one. Leaves the file at its beginning. */
    static Optional<ICC_Profile> of(ImageInputStream png) throws IOException {
        var found = find(png);
        png.seek(0);
        return found;
    }

    private static Optional<ICC_Profile> find(ImageInputStream png) throws IOException {
        png.seek(SIGNATURE);
        while (true) {
            var length = png.readUnsignedInt();
            var type = png.readInt();
            if (type == ICCP && length <= MOST) {
                var chunk = new byte[(int) length];
                png.readFully(chunk);
                return unpack(chunk);
            }
            if (type == IDAT || length > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            png.seek(png.getStreamPosition() + length + CHECKSUM);
        }
    }

    private static Optional<ICC_Profile> unpack(byte[] chunk) throws IOException {
        var packed = new ByteArrayInputStream(chunk);
        // a name of its own, the byte that ends it, and the one kind of packing that there is
        for (var letter = packed.read(); letter > 0; letter = packed.read()) {}
        packed.skipNBytes(1);
        try (var unpacked = new InflaterInputStream(packed)) {
            var profile = unpacked.readNBytes(MOST);
            return profile.length == MOST ? Optional.empty() : Optional.of(ColorProfiles.createProfile(profile));
        }
    }
}
