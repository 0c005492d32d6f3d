package nl.perspectief.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Pictures made smaller and turned, in sRGB without transparency. */
final class Scaling {

    private Scaling() {}

    /** No side longer than this; smaller ones stay as they are. */
    static BufferedImage within(BufferedImage picture, int longest) {
        var target = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        var width = side(picture.getWidth() * target);
        var height = side(picture.getHeight() * target);
        var smaller = picture;
        // by halves, so that every pixel counts
        while (smaller.getWidth() > 2 * width) {
            smaller = drawn(smaller, smaller.getWidth() / 2, side(smaller.getHeight() / 2.0));
        }
        return drawn(smaller, width, height);
    }

    static BufferedImage turned(BufferedImage picture, String orientation) {
        var swaps = Upright.swapsSides(orientation);
        var width = swaps ? picture.getHeight() : picture.getWidth();
        var height = swaps ? picture.getWidth() : picture.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(turned, picture, Upright.turn(orientation, picture.getWidth(), picture.getHeight()));
        return turned;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(
                drawn,
                picture,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
        return drawn;
    }

    private static void draw(BufferedImage ground, BufferedImage picture, AffineTransform how) {
        Graphics2D pen = ground.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, ground.getWidth(), ground.getHeight());
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
    }

    private static int side(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
