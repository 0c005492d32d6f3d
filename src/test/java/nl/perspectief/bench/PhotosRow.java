package nl.perspectief.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.perspectief.attachments.PhotoPace;
import nl.perspectief.attachments.PhotoPace.Way;
import nl.perspectief.development.TestServers;

/** Photos made anew, against the JDK's bare reading and writing: how fast, and in how small a heap. */
final class PhotosRow implements Row {

    private static final int ROUNDS = 5;

    /** In one process; the first ones compile, and the median counts. */
    private static final int PHOTOS = 9;

    private static final String ROOM = "-Xmx768m";
    private static final int LARGEST_HEAP = 512;
    private static final int STEP = 4;

    @Override
    public String letter() {
        return "p";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        var usual = photo(4_032, 3_024);
        var large = photo(7_300, 5_475);
        return List.of(pace("12", usual), pace("40", large), heap(large));
    }

    private Outcome pace(String megapixels, File photo) {
        return Turns.take(0, ROUNDS, () -> perSecond(Way.PORTAL, photo), () -> perSecond(Way.BARE, photo))
                .ratio(
                        letter(),
                        "photos of " + megapixels + " megapixels against bare reading and writing",
                        Outcome.Bound.AT_LEAST,
                        1,
                        "a second",
                        Double::doubleValue);
    }

    private Outcome heap(File photo) {
        var ours = smallestHeap(Way.PORTAL, photo);
        var theirs = smallestHeap(Way.BARE, photo);
        return Outcome.ratio(
                letter(),
                "smallest heap for a photo of 40 megapixels against bare reading and writing",
                (double) ours / theirs,
                Outcome.Bound.AT_MOST,
                0.75,
                "%d against %d MB".formatted(ours, theirs));
    }

    private static double perSecond(Way way, File photo) {
        var took = run(way, photo, PHOTOS, ROOM).lines().map(Double::valueOf).toList();
        return 1_000 / Samples.median(took);
    }

    /** In megabytes, with what the JVM itself needs. */
    private static int smallestHeap(Way way, File photo) {
        var enough = LARGEST_HEAP;
        var tooSmall = 0;
        while (enough - tooSmall > STEP) {
            var tried = (enough + tooSmall) / 2;
            if (run(way, photo, 2, "-Xmx" + tried + "m").lines().count() == 2) {
                enough = tried;
            } else {
                tooSmall = tried;
            }
        }
        return enough;
    }

    private static String run(Way way, File photo, int times, String heap) {
        try {
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            heap,
                            "-XX:+UseSerialGC",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PhotoPace.class.getName(),
                            way.name(),
                            photo.toString(),
                            String.valueOf(times))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static File photo(int width, int height) {
        try {
            var file = Files.createDirectories(TestServers.folder())
                    .resolve("%dx%d.jpg".formatted(width, height))
                    .toFile();
            PhotoPace.write(file, width, height);
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
