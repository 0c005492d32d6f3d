package nl.perspectief.experts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes words, bands and writers out of the interviews of pools that were closed long enough ago. */
@Component
class InterviewRetention {

    private static final Logger LOG = LoggerFactory.getLogger(InterviewRetention.class);

    private final JdbcClient database;

    InterviewRetention(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    void run() {
        var due = database.sql("""
                        select id from expert_pool
                        where forgotten_at is null and closed_at + interval keep_days day < utc_timestamp(6)
                        order by id limit 100 for update
                        """).query(Long.class).list();
        if (due.isEmpty()) {
            return;
        }
        database.sql("delete s from passage s join interview i on i.id = s.interview_id where i.pool_id in (:pools)")
                .param("pools", due)
                .update();
        database.sql("delete a from interview_answer a join interview i on i.id = a.interview_id"
                        + " where i.pool_id in (:pools)")
                .param("pools", due)
                .update();
        database.sql("""
                        update interview set work = null, living = null, location_id = null, age = null, gender = null,
                            education = null, stay = null, remarks = '', writer_id = null, withdrawn_by = null,
                            withdrawn_at = coalesce(withdrawn_at, utc_timestamp(6)), version = version + 1
                        where pool_id in (:pools)
                        """).param("pools", due).update();
        database.sql("update expert_pool set forgotten_at = utc_timestamp(6) where id in (:pools)")
                .param("pools", due)
                .update();
        LOG.info("Interviews of {} closed expert pools were forgotten", due.size());
    }
}
