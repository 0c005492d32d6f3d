package nl.perspectief.base.data;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells {@link DatabaseRoom} of each statement that failed: of a page, a login, a job. The pool sees them all. */
@Configuration(proxyBeanMethods = false)
class WatchedConnections {

    @Bean
    static BeanPostProcessor watching(ObjectProvider<DatabaseRoom> room) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setExceptionOverride(new Watch(room));
                }
                return bean;
            }
        };
    }

    private record Watch(ObjectProvider<DatabaseRoom> room) implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            room.ifAvailable(known -> known.failed(failure));
            return Override.CONTINUE_EVICT;
        }
    }
}
