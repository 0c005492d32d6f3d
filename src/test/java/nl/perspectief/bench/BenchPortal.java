package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The portal as in production, in a JVM of its own, on a database of its own that waits for the disk as in production
 * and is thrown away in the end.
 */
final class BenchPortal implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-Xms1g", "-Xmx2g", "-Dlogging.level.root=error");

    private final MariaDbServer database;
    private final PortalProcess portal;

    private BenchPortal(MariaDbServer database, PortalProcess portal) {
        this.database = database;
        this.portal = portal;
    }

    /** @param options of its JVM, beside the usual ones */
    static BenchPortal start(String... options) {
        var database = TestServers.anotherMariaDb("mariadb", "--debug-no-sync=OFF");
        var all = new ArrayList<>(OPTIONS);
        all.addAll(List.of(options));
        var portal =
                TestServers.portal(database, new PortalProcess.Program(BenchApplication.class.getName(), all, true));
        portal.start();
        return new BenchPortal(database, portal);
    }

    String url() {
        return portal.url();
    }

    /** @return the number of answers */
    long build(Town town) {
        return town.build(database);
    }

    /** A number that only the portal's own JVM knows. */
    long ask(String door) {
        return Long.parseLong(LoadSession.ofNobody(url()).get(door));
    }

    JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), MariaDbServer.APP, database.passwords().app()));
    }

    @Override
    public void close() {
        portal.close();
        database.close();
    }
}
