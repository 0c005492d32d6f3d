package nl.perspectief.attachments;

import java.awt.geom.AffineTransform;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;

/** How a picture is turned that a camera took on its side. */
final class Upright {

    private Upright() {}

    /** The orientation by ImageIO's name, which the reader takes from EXIF. */
    static String orientation(IIOMetadata metadata) {
        var tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        var found = tree.getElementsByTagName("ImageOrientation");
        return found.getLength() == 0 ? "Normal" : ((Element) found.item(0)).getAttribute("value");
    }

    static boolean swapsSides(String orientation) {
        return orientation.endsWith("90") || orientation.endsWith("270");
    }

    /** For a picture of this size; the names say how the camera turned it, the other way round. */
    static AffineTransform turn(String orientation, int width, int height) {
        return switch (orientation) {
            case "FlipH" -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case "Rotate180" -> new AffineTransform(-1, 0, 0, -1, width, height);
            case "FlipV" -> new AffineTransform(1, 0, 0, -1, 0, height);
            case "FlipVRotate90" -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case "Rotate270" -> new AffineTransform(0, 1, -1, 0, height, 0);
            case "FlipHRotate90" -> new AffineTransform(0, -1, -1, 0, height, width);
            case "Rotate90" -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
