package nl.perspectief.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.KeycloakPrograms;
import nl.perspectief.development.PortalHome;
import nl.perspectief.development.Ports;
import nl.perspectief.development.Progress;
import nl.perspectief.development.ServerProcess;

/** Keycloak as its image starts it, with the script, command, environment and realm of a container. */
final class KeycloakService {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String HOME_IN_IMAGE = "/opt/keycloak/";
    private static final String REALM = "data/import/perspectief-realm.json";

    private final Compose.Service service;
    private final Map<String, String> environment;
    private final Path folder;
    private final int port;
    private final int managementPort = Ports.free();
    private final Path programs;

    /** @param environment as compose gives it, for the network of this machine */
    KeycloakService(Compose.Service service, Map<String, String> environment, Path folder, int port)
            throws IOException {
        this.service = service;
        this.environment = environment;
        this.folder = folder;
        this.port = port;
        programs = prepare();
    }

    /** Its image builds itself anew at a first start, for the database and the like; here that happens once. */
    private static Path prepare() throws IOException {
        var built = Compose.raw().service("keycloak").environment();
        built.keySet().removeIf(name -> !name.startsWith("KC_"));
        var name = "keycloak-" + PortalHome.setting("keycloak.version") + "-installation";
        var home = PortalHome.find();
        var maker = "-Dkc.home.dir=" + home.folder(name).resolve("bin/..");
        var recipe = System.getProperty("java.home") + "\n" + Runtime.version() + "\n" + built;
        return home.prepare(name, recipe, List.of(maker), Progress.SILENT, target -> {
            KeycloakPrograms.unpackInto(target);
            var buildEnvironment = new LinkedHashMap<>(built);
            buildEnvironment.put("JAVA_HOME", System.getProperty("java.home"));
            ServerProcess.start(
                            "Keycloak's build",
                            List.of("sh", target.resolve("bin/kc.sh").toString(), "build"),
                            buildEnvironment,
                            target.resolve("build.log"))
                    .awaitEnd(PATIENCE);
        });
    }

    ServerProcess start() throws IOException {
        Files.createDirectories(folder);
        KeycloakPrograms.link(programs, folder);
        var script = Files.createDirectories(folder.resolve("bin")).resolve("kc.sh");
        Files.copy(programs.resolve("bin/kc.sh"), script);
        var realm = folder.resolve(REALM);
        Files.createDirectories(realm.getParent());
        Files.copy(service.mounted(HOME_IN_IMAGE + REALM), realm);
        var command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(service.command());
        return ServerProcess.start("Keycloak", command, environmentHere(), folder.resolve("server.log"));
    }

    private Map<String, String> environmentHere() {
        var here = new LinkedHashMap<>(environment);
        here.put("KC_HTTP_HOST", "127.0.0.1");
        here.put("KC_HTTP_PORT", String.valueOf(port));
        here.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(managementPort));
        here.put("JAVA_HOME", System.getProperty("java.home"));
        return here;
    }

    void await(ServerProcess server) {
        server.await(() -> KeycloakPrograms.answers(url() + "/realms/perspectief"), PATIENCE);
    }

    /** As the portal reaches it. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    int managementPort() {
        return managementPort;
    }

    /** Its administrator's program, in the words of first-steps.md; the password comes by the environment. */
    void kcadm(Map<String, String> passwords, String words) {
        var command =
                new ArrayList<>(List.of("sh", programs.resolve("bin/kcadm.sh").toString()));
        command.addAll(List.of(words.split(" +")));
        command.addAll(List.of("--config", folder.resolve("kcadm.config").toString()));
        var all = new LinkedHashMap<>(passwords);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        ServerProcess.start("kcadm.sh " + words, command, all, folder.resolve("kcadm.log"))
                .awaitEnd(PATIENCE);
    }
}
