package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;

/** The portal as in production, in a JVM of its own. */
final class BenchPortal implements AutoCloseable {

    /** A race is run by few, of whom each reports more than anybody else would. */
    private static final List<String> OPTIONS =
            List.of("-Xms2g", "-Xmx2g", "-Dlogging.level.root=error", "-Dperspectief.reporting.most-a-day=10000000");

    private final PortalProcess process;

    private BenchPortal(PortalProcess process) {
        this.process = process;
    }

    /** @param options of its JVM, beside the usual ones */
    static BenchPortal start(MariaDbServer database, String... options) {
        var all = new ArrayList<>(OPTIONS);
        all.addAll(List.of(options));
        var process = TestServers.portal(database, PortalProcess.Program.added(BenchConfiguration.class, all));
        process.start();
        return new BenchPortal(process);
    }

    String url() {
        return process.url();
    }

    /** A number that only the portal's own JVM knows. */
    long ask(String door) {
        return Long.parseLong(LoadSession.ofNobody(url()).get(door));
    }

    @Override
    public void close() {
        process.close();
    }
}
