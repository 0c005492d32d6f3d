package nl.perspectief;

import jakarta.persistence.EntityManager;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.perspectief.base.ui.HeaderItem;
import nl.perspectief.base.ui.LanguageMemory;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the statements that the portal sends to the database, whoever sends them and on whichever thread. Part of
 * every {@link PortalTest}:
 *
 * <pre>{@code
 * assertThat(statements.during(() -> rounds.find(id))).hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
 * }</pre>
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter {

    /** What a screen may cost, however many rows it shows. */
    public static final int MOST_OF_A_SCREEN = 6;

    private static final Seen SEEN = new Seen();

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final URL TESTS =
            StatementCounter.class.getProtectionDomain().getCodeSource().getLocation();

    private final TestData data;
    private final EntityManager entities;
    private final LanguageMemory language;
    private final List<HeaderItem> bar;

    StatementCounter(TestData data, EntityManager entities, LanguageMemory language, List<HeaderItem> bar) {
        this.data = data;
        this.entities = entities;
        this.language = language;
        this.bar = bar;
    }

    @Bean
    static BeanPostProcessor countedDataSource() {
        return counting(SEEN, StatementCounter::committing);
    }

    /** Tells the listener of each statement of a portal that is not under test but measured. */
    public static BeanPostProcessor counting(QueryExecutionListener listener) {
        return counting(listener, DataSource::getConnection);
    }

    private static BeanPostProcessor counting(QueryExecutionListener listener, Opening opening) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                return bean instanceof DataSource database ? counted(database, listener, opening) : bean;
            }
        };
    }

    @FunctionalInterface
    private interface Opening {
        Connection open(DataSource database) throws SQLException;
    }

    /**
     * What a test writes outside of a transaction is to be there for the others. What the portal writes so is lost, here
     * as in production.
     */
    private static Connection committing(DataSource database) throws SQLException {
        var connection = database.getConnection();
        if (!TransactionSynchronizationManager.isActualTransactionActive() && isAskedByTest()) {
            connection.setAutoCommit(true);
        }
        return connection;
    }

    private static boolean isAskedByTest() {
        return CALLERS.walk(callers -> callers.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(caller -> caller.getName().startsWith(StatementCounter.class.getPackageName() + '.')
                        && !caller.getName().startsWith(StatementCounter.class.getName()))
                .map(caller -> caller.getProtectionDomain().getCodeSource())
                // a proxy has none
                .filter(Objects::nonNull)
                .findFirst()
                .filter(code -> code.getLocation().equals(TESTS))
                .isPresent());
    }

    /** Stays what it is, because Flyway's own connections are derived from it; only its connections are others. */
    private static Object counted(DataSource database, QueryExecutionListener listener, Opening opening) {
        var counted = ProxyDataSourceBuilder.create(database).listener(listener).build();
        var proxy = new ProxyFactory(database);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var wantsConnection = call.getMethod().getName().equals("getConnection") && call.getArguments().length == 0;
            return wantsConnection ? opening.open(counted) : call.proceed();
        });
        return proxy.getProxy();
    }

    /**
     * Runs it as a request of its own, which remembers nothing that the test read before.
     *
     * @return the statements, in the order in which they were sent
     */
    public List<String> during(Runnable work) {
        entities.flush();
        entities.clear();
        data.nextRequest();
        return SEEN.during(work);
    }

    /** Of a page that a browser loads: its screen, the user's language, and what is in the bar on top of every page. */
    public List<String> ofPage(String address) {
        return during(() -> {
            language.recall();
            bar.forEach(HeaderItem::create);
            Pages.open(address);
        });
    }

    private static final class Seen implements QueryExecutionListener {

        private volatile @Nullable List<String> statements;

        List<String> during(Runnable work) {
            var counted = Collections.synchronizedList(new ArrayList<String>());
            if (statements != null) {
                throw new IllegalStateException("already counting");
            }
            statements = counted;
            try {
                work.run();
            } finally {
                statements = null;
            }
            return List.copyOf(counted);
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var counted = statements;
            if (counted != null) {
                queries.forEach(query -> counted.add(query.getQuery()));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
