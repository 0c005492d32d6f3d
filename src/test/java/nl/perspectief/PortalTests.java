package nl.perspectief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PortalTests {

    @Autowired
    JdbcClient database;

    @Test
    void startsOnAnEmptyDatabaseWithItsTwoTemplates() {
        assertThat(database.sql("""
                        select concat(t.code, ' ', t.edition, ' ', t.status, ' ', count(i.id))
                        from checklist_template t join indicator i on i.template_id = t.id
                        group by t.id order by t.code
                        """).query(String.class).list())
                .containsExactly("full 1 PUBLISHED 60", "short 1 PUBLISHED 20");
    }
}
