package nl.perspectief.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.event.SmartApplicationListener;

/** The whole stack in one go: MariaDB, Keycloak, the portal and its demo data. {@code ./portal run} starts this. */
public final class DevApplication {

    private final Console console = new Console();
    private final PortalHome home = PortalHome.find();
    private final int portalPort = Ports.fromEnvironment("PORTAL_PORT", 8080);
    private final int keycloakPort = Ports.fromEnvironment("KEYCLOAK_PORT", 8180);
    private final int mariaDbPort = Ports.fromEnvironment("MARIADB_PORT", 3307);
    private final Path folder = home.folder("run");
    private final Path log = folder.resolve("portal.log");
    private final Path mailFolder = folder.resolve("mail");
    private final MailFolder mails = new MailFolder(mailFolder);

    private DevApplication() {}

    public static void main(String[] args) {
        try {
            new DevApplication().start(args);
        } catch (StartFailure e) {
            giveUp(e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
            giveUp("Perspectief could not be started.");
        }
    }

    private void start(String[] args) throws Exception {
        claim();
        var mariaDb = new MariaDbServer(
                home,
                folder.resolve("mariadb"),
                mariaDbPort,
                MariaDbServer.Passwords.OF_DEVELOPMENT,
                MariaDbServer.Kind.LASTING,
                console.of("MariaDB"));
        var keycloak =
                new KeycloakServer(home, folder.resolve("keycloak"), keycloakPort, portalPort, console.of("Keycloak"));
        StartCache.stopLeftOver(console.of("portal"));
        mariaDb.claim();
        keycloak.claim();
        requireFreePorts();

        var mariaDbStart = inParallel(mariaDb::start);
        var keycloakStart = inParallel(keycloak::start);
        try {
            startPortal(
                    environment(mariaDb, keycloak, portalPort),
                    args,
                    // it looks at its database before all else
                    new Hold(ApplicationPreparedEvent.class, mariaDbStart),
                    // and then for Keycloak, which it would miss
                    new Hold(ApplicationReadyEvent.class, keycloakStart));
        } catch (SpringApplication.AbandonedRunException oneFailed) {
            await(mariaDbStart);
            await(keycloakStart);
            throw oneFailed;
        }
        mails.start();
        console.done();
        summary(keycloak);
        keepCache(mariaDb, keycloak);
    }

    /** One start at a time, known by its address; all else here is done by the one that holds the folder. */
    private void claim() throws IOException {
        var address = folder.resolve("address");
        if (FolderLock.tryTake(folder) == null) {
            throw new StartFailure(("Perspectief already runs with the folder %s%s: stop it first,"
                            + " or choose another folder with the variable PORTAL_HOME.")
                    .formatted(folder, Files.exists(address) ? ", " + Files.readString(address) : ""));
        }
        Files.writeString(
                address,
                "at http://localhost:%d (process %d)"
                        .formatted(portalPort, ProcessHandle.current().pid()));
    }

    private void requireFreePorts() {
        var problems = new ArrayList<String>();
        for (var use : List.of(
                new PortUse("the portal", portalPort, "PORTAL_PORT"),
                new PortUse("Keycloak", keycloakPort, "KEYCLOAK_PORT"),
                new PortUse("MariaDB", mariaDbPort, "MARIADB_PORT"))) {
            try {
                Ports.requireFree(use.server(), use.port(), use.variable());
            } catch (StartFailure e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new StartFailure(String.join("\n", problems));
        }
    }

    private void startPortal(Map<String, String> environment, String[] args, Hold... holds) throws Exception {
        var portal = console.of("portal");
        portal.step("starting on port " + portalPort);
        DemoDataConfiguration.listener = console.of("demo data");
        var settings = environment.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue());
        var logging = Stream.of(
                "--logging.file.name=" + log,
                "--logging.threshold.console=warn",
                "--spring.lifecycle.timeout-per-shutdown-phase=2s",
                "--spring.main.register-shutdown-hook=false",
                "--logging.register-shutdown-hook=false");
        var all = Stream.of(settings, logging, Stream.of(args))
                .flatMap(each -> each)
                .toArray(String[]::new);
        var application = DevPortal.application();
        application.addListeners(holds);
        var context = application.run(all);
        Shutdown.start(() -> context, context::close);
        portal.step("ready");
    }

    private void keepCache(MariaDbServer mariaDb, KeycloakServer keycloak) {
        Thread.ofPlatform()
                .daemon()
                .name("start-cache")
                .start(() -> StartCache.make(folder, environment(mariaDb, keycloak, Ports.free())));
    }

    private Map<String, String> environment(MariaDbServer mariaDb, KeycloakServer keycloak, int port) {
        var environment = new HashMap<>(PortalEnvironment.database(mariaDb));
        environment.putAll(PortalEnvironment.keycloak(keycloak.url()));
        environment.putAll(PortalEnvironment.portal(port, Ports.free()));
        environment.putAll(mails.settings());
        return environment;
    }

    private void summary(KeycloakServer keycloak) {
        console.line("");
        console.line("Perspectief  http://localhost:" + portalPort);
        console.line("Keycloak     " + keycloak.url() + "  (administration: keycloak, password keycloak)");
        console.line("Logs         " + folder);
        console.line("Mails        " + mailFolder + "  (a file each; they reach nobody)");
        console.line("");
        console.line("account       role (the password is the name of the account)");
        console.line("------------  ----------------------------------------------");
        for (var account : DemoAccounts.ALL) {
            console.line("%-12s  %s".formatted(account.name(), account.role()));
        }
        console.line("");
        console.line("Ctrl-C stops everything.");
    }

    private static FutureTask<Void> inParallel(Runnable work) {
        var task = new FutureTask<Void>(work, null);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private static <T> T await(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Says why, unless somebody is stopping us anyway; the servers that run are stopped on the way out. */
    private static void giveUp(String sentence) {
        if (!Shutdown.hasBegun()) {
            System.err.println(sentence);
            System.exit(1);
        }
    }

    /** Has the portal wait with a phase of its start until a server is there; gives up where that failed. */
    private record Hold(Class<? extends ApplicationEvent> phase, FutureTask<Void> server)
            implements SmartApplicationListener {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public boolean supportsEventType(Class<? extends ApplicationEvent> event) {
            return phase.isAssignableFrom(event);
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            try {
                server.get();
            } catch (ExecutionException failed) {
                throw new SpringApplication.AbandonedRunException();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new SpringApplication.AbandonedRunException();
            }
        }
    }

    private record PortUse(String server, int port, String variable) {}
}
