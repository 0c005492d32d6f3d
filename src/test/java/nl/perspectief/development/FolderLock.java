package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JVM at a time uses a folder. The system gives the lock back when the JVM ends, however it ends. */
final class FolderLock implements AutoCloseable {

    /** Remembered here: a channel that nobody holds is closed by the garbage collector, and its lock is gone. */
    private static final Map<Path, FolderLock> HELD = new HashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static @Nullable FolderLock tryTake(Path folder) {
        try {
            var real = Files.createDirectories(folder).toRealPath();
            synchronized (HELD) {
                return HELD.containsKey(real) ? null : lock(real);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + folder, e);
        }
    }

    /** Not for a folder that this JVM holds: closing a second channel would give the lock back. */
    private static @Nullable FolderLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        var lock = new FolderLock(folder, channel);
        HELD.put(folder, lock);
        return lock;
    }

    static FolderLock take(Path folder) {
        var lock = tryTake(folder);
        if (lock == null) {
            throw new StartFailure(("The portal is already running with the folder %s: stop it first,"
                            + " or choose another folder with the variable PORTAL_HOME.")
                    .formatted(folder));
        }
        return lock;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        synchronized (HELD) {
            if (HELD.remove(folder, this)) {
                giveBack();
            }
        }
    }

    private void giveBack() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
