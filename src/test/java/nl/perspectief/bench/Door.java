package nl.perspectief.bench;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses that the bench adds to the portal. */
final class Door {

    static final String ALL = "/bench/**";

    /** Signs in whoever asks as the subject, with the role: Keycloak is not what is measured. */
    static final String SIGN_IN = "/bench/sign-in";

    static final String SIGN_OUT = "/bench/sign-out";

    /** Live bytes in the portal's heap. */
    static final String HEAP = "/bench/heap";

    /** Statements sent to the database since the start. */
    static final String STATEMENTS = "/bench/statements";

    /** Answers stored per second, see {@link StoreRace}. */
    static final String STORE = "/bench/store";

    /** Reports stored per second, see {@link ReportRace}. */
    static final String REPORT = "/bench/report";

    /** Ballots cast per second, see {@link BallotRace}. */
    static final String BALLOT = "/bench/ballot";

    /** How long sealing a poll took, see {@link Seals}. */
    static final String SEAL = "/bench/seal";

    /** How much memory it took. */
    static final String SEAL_HEAP = "/bench/seal-heap";

    private Door() {}

    static ServerResponse signOut(ServerRequest request) {
        request.session().invalidate();
        return ServerResponse.noContent().build();
    }

    static ServerResponse number(long value) {
        return ServerResponse.ok().body(String.valueOf(value));
    }
}
