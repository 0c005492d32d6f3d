package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {

    @TempDir
    Path folder;

    /** Another JVM: ends with 0 if it could take the folder. */
    public static void main(String[] args) {
        System.exit(FolderLock.tryTake(Path.of(args[0])) == null ? 1 : 0);
    }

    @Test
    void aLockThatNobodyRemembersHolds() throws Exception {
        FolderLock.take(folder);
        collectGarbage();

        assertThat(anotherCanTakeIt()).isFalse();
    }

    @Test
    void askingAgainLosesNothing() throws Exception {
        try (var lock = FolderLock.take(folder)) {
            assertThat(FolderLock.tryTake(lock.folder())).isNull();
            assertThat(anotherCanTakeIt()).isFalse();
        }
    }

    @Test
    void aClosedLockIsFreeForAll() throws Exception {
        FolderLock.take(folder).close();
        assertThat(anotherCanTakeIt()).isTrue();
        try (var again = FolderLock.take(folder)) {
            assertThat(again.folder()).isEqualTo(folder.toRealPath());
        }
    }

    private boolean anotherCanTakeIt() throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                PortalHome.topOfTree()
                                        .resolve("target/test-classes")
                                        .toString(),
                                FolderLockTests.class.getName(),
                                folder.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private static void collectGarbage() {
        var gone = new WeakReference<>(new Object());
        while (Objects.nonNull(gone.get())) {
            System.gc();
        }
    }
}
