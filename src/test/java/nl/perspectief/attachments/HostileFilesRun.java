package nl.perspectief.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileCacheImageInputStream;
import nl.perspectief.attachments.HostileFiles.Fate;
import nl.perspectief.attachments.HostileFiles.HostileFile;
import nl.perspectief.base.BadInputException;

/** Sends all hostile files through what makes pictures anew; in a process of its own, whose heap is small. */
final class HostileFilesRun {

    private final Pictures pictures = new Pictures();

    private HostileFilesRun() {}

    /** Prints a line for each file that had another fate than it must, and at last how many there were. */
    public static void main(String[] arguments) {
        ImageIO.setUseCache(false);
        var run = new HostileFilesRun();
        var files = HostileFiles.all();
        files.forEach(file -> {
            var problem = run.problem(file);
            if (!problem.isEmpty()) {
                System.out.println(file.name() + ": " + problem);
            }
        });
        System.out.println(files.size() + " files");
    }

    private String problem(HostileFile file) {
        try {
            return problem(read(file.content().get()), file.fate());
        } catch (BadInputException refused) {
            return file.fate() == Fate.TAKEN ? "refused with " + refused.key() : "";
        } catch (IOException | RuntimeException | Error crash) {
            return "crashed with " + crash;
        }
    }

    private static String problem(Picture picture, Fate fate) {
        if (fate == Fate.REFUSED) {
            return "taken";
        }
        if (!JpegContent.isBare(picture.whole()) || !JpegContent.isBare(picture.small())) {
            return "kept more than pixels";
        }
        return Math.max(picture.width(), picture.height()) > Pictures.LONGEST_SIDE ? "too large" : "";
    }

    private Picture read(byte[] file) throws IOException {
        var kind = PictureKind.of(Arrays.copyOf(file, Math.min(file.length, PictureKind.BEGINNING)))
                .orElseThrow(() -> new BadInputException("photo", "photos.bad.kind"));
        try (var stream = new FileCacheImageInputStream(new ByteArrayInputStream(file), null)) {
            return pictures.read(kind, stream);
        }
    }
}
