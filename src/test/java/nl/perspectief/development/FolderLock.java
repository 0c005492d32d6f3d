package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One JVM at a time uses a folder. The system gives the lock back when the JVM ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static @Nullable FolderLock tryTake(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return new FolderLock(folder, channel);
                }
            } catch (OverlappingFileLockException e) {
                // held by this very JVM
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + folder, e);
        }
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
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
