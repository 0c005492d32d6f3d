package nl.perspectief.base.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.Svg;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An address as a picture that phones read. */
public class QrCode extends Svg {

    /** As the standard wants it, in squares. */
    public static final int MARGIN = 4;

    public QrCode(String address) {
        super(svg(address));
        addClassName("qr-code");
        getElement().setAttribute("aria-hidden", "true");
    }

    private static String svg(String address) {
        var squares = squares(address);
        var side = squares.length + 2 * MARGIN;
        var path = new StringBuilder();
        for (var row = 0; row < squares.length; row++) {
            for (var column = 0; column < squares.length; column++) {
                if (squares[row][column] == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(column + MARGIN, row + MARGIN));
                }
            }
        }
        return "<svg\nviewBox='0 0 %1$d %1$d'><path\nd='%2$s'/></svg>".formatted(side, path);
    }

    /** Still readable with a corner torn off. */
    private static byte[][] squares(String address) {
        try {
            return Encoder.encode(
                            address,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
                    .getMatrix()
                    .getArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
