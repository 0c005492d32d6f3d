package nl.perspectief.experts;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.perspectief.security.Standing;

/** Whether somebody may know of a pool, as a part of queries of other modules. */
public final class PoolSight {

    private PoolSight() {}

    /**
     * A condition of {@code p}, an expert pool.
     *
     * @param prefix of the names of its parameters, see {@link #by}
     */
    public static String of(String prefix) {
        return PoolSql.SEEN.replace(":", ":" + prefix);
    }

    public static Map<String, Object> by(String prefix, Standing standing) {
        return PoolSql.by(standing).entrySet().stream()
                .collect(toMap(value -> prefix + value.getKey(), Map.Entry::getValue));
    }
}
