package nl.perspectief.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** How many statements the portal sent to the database since it started, where that is wanted. */
class StatementTally implements QueryExecutionListener {

    /** The system property that asks for it; it costs a little time with each statement. */
    static final String WANTED = "perspectief.bench.statements";

    private final AtomicLong sent = new AtomicLong();

    boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    long sent() {
        return sent.get();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        sent.addAndGet(queries.size());
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
