package nl.perspectief.development;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/**
 * Keycloak's own distribution, as Maven fetched it: unpacked, built, and started once to learn its classes and to make
 * the empty database that every new one begins with. All that happens once per version and JDK.
 */
public final class KeycloakPrograms {

    private static final String NAME = "Keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--http-management-health-enabled=false");

    /** What kc.sh gives the JVM, but for memory and compiler: those are chosen for a short start. */
    private static final List<String> JVM = List.of(
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xms128m",
            "-Xmx512m",
            "-Xlog:cds*=off,aot*=off");

    private final Path folder;

    private KeycloakPrograms(Path folder) {
        this.folder = folder;
    }

    static KeycloakPrograms prepare(PortalHome home, Progress progress) {
        var version = PortalHome.setting("keycloak.version");
        var recipe = String.join(
                "\n",
                version,
                System.getProperty("java.home"),
                Runtime.version().toString(),
                BUILD.toString(),
                JVM.toString(),
                new TreeMap<>(KeycloakServer.ADMINISTRATOR).toString());
        var name = "keycloak-" + version;
        var target = home.folder(name);
        var makers = List.of(homeArgument(target), homeArgument(target.resolve("first")));
        var folder = home.prepare(name, recipe, makers, progress, made -> {
            var programs = new KeycloakPrograms(made);
            progress.step("unpacking Keycloak " + version);
            unpackInto(made);
            programs.build(progress);
            programs.startOnce(progress);
        });
        return new KeycloakPrograms(folder);
    }

    /** The argument by which a running Keycloak with this home is recognised. */
    static String homeArgument(Path home) {
        return "-Dkc.home.dir=" + home;
    }

    /** Keycloak insists on finding its programs in its home, so a home with data of its own links to them. */
    void linkFrom(Path home) throws IOException {
        link(folder, home);
    }

    public static void link(Path programs, Path home) throws IOException {
        for (var part : List.of("lib", "conf", "providers", "themes")) {
            var link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(part));
        }
    }

    /** Gives a home the database that Keycloak makes at its very first start. */
    void copyEmptyDatabase(Path home) throws IOException {
        FileSystemUtils.copyRecursively(folder.resolve("empty"), home.resolve("data/h2"));
    }

    List<String> command(Path home, int port, String... more) {
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--cache=local"));
        arguments.addAll(List.of(more));
        return java(home, "-XX:SharedArchiveFile=" + classes(), arguments);
    }

    private List<String> java(Path home, String option, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(homeArgument(home));
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(JVM);
        command.add(option);
        command.add("-cp");
        command.add(folder.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** The distribution as it is delivered, not built yet. */
    public static void unpackInto(Path folder) throws IOException {
        try (var zip = new ZipFile(PortalHome.setting("keycloak.zip"))) {
            for (var entry : Collections.list(zip.entries())) {
                var below = Path.of(entry.getName());
                if (entry.isDirectory() || below.getNameCount() < 2) {
                    continue;
                }
                var file =
                        folder.resolve(below.subpath(1, below.getNameCount())).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("entry outside the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        Files.createDirectories(folder.resolve("providers"));
        Files.createDirectories(folder.resolve("themes"));
    }

    private void build(Progress progress) {
        progress.step("building, once");
        ServerProcess.start(
                        NAME + "'s build",
                        java(folder, "-Dkc.build=once", BUILD),
                        Map.of(),
                        folder.resolve("build.log"))
                .awaitEnd(PATIENCE);
    }

    private void startOnce(Progress progress) throws IOException {
        progress.step("starting once, to make the next starts fast");
        var first = Files.createDirectories(folder.resolve("first"));
        linkFrom(first);
        var port = Ports.free();
        var command = new ArrayList<>(command(first, port));
        command.replaceAll(argument ->
                argument.startsWith("-XX:SharedArchiveFile") ? "-XX:ArchiveClassesAtExit=" + classes() : argument);
        var server = ServerProcess.start(NAME, command, KeycloakServer.ADMINISTRATOR, folder.resolve("first.log"));
        var console = "http://localhost:" + port + "/realms/master/protocol/openid-connect/auth"
                + "?client_id=security-admin-console&response_type=code&scope=openid"
                + "&code_challenge_method=S256&code_challenge=" + "A".repeat(43)
                + "&redirect_uri=http://localhost:" + port + "/admin/master/console/";
        server.await(() -> answers(console), PATIENCE);
        server.stop(PATIENCE); // it writes its classes at the end, which takes long on a busy machine
        if (!Files.exists(classes())) {
            throw new IOException("Keycloak wrote no " + classes());
        }
        Files.move(first.resolve("data/h2"), folder.resolve("empty"));
        FileSystemUtils.deleteRecursively(first);
    }

    /** Plain and cheap, since it is asked many times while Keycloak starts on the same cores. */
    public static boolean answers(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            connection.setInstanceFollowRedirects(false);
            try (var body = connection.getInputStream()) {
                body.skip(Long.MAX_VALUE);
                return connection.getResponseCode() == 200;
            }
        } catch (IOException e) {
            return false;
        }
    }

    private Path classes() {
        return folder.resolve("classes.jsa");
    }
}
