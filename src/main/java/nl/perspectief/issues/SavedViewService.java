package nl.perspectief.issues;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that somebody keeps under a name. They hold no report: opened, each shows what its reader may read then. */
@Service
@Transactional
@PreAuthorize(ReportService.READERS)
public class SavedViewService {

    private final JdbcClient database;
    private final Access access;

    SavedViewService(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** The user's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> list() {
        return database.sql("select name, query, at_first from saved_view where person_id = ? order by name")
                .param(me())
                .query((row, _) -> new SavedView(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    /**
     * Adds one, or changes the one of that name. At most one is opened at first.
     *
     * @return its name, as it is kept
     * @throws BadInputException for a name that is empty or too long, and for one too many
     */
    @TriedAgain
    public String save(SavedView view) {
        var name = PlainText.line(view.name());
        BadInputException.unless(
                !name.isEmpty() && name.length() <= SavedView.LONGEST_NAME,
                "name",
                "issues.bad.viewName",
                SavedView.LONGEST_NAME);
        BadInputException.unless(view.query().length() <= SavedView.LONGEST_QUERY, "query", "issues.bad.viewQuery");
        BadInputException.unless(others(name) < SavedView.MOST, "name", "issues.bad.tooManyViews", SavedView.MOST);
        if (view.atFirst()) {
            database.sql("update saved_view set at_first = false where person_id = ?")
                    .param(me())
                    .update();
        }
        database.sql("""
                        insert into saved_view (person_id, name, query, at_first) values (?, ?, ?, ?)
                        on duplicate key update query = values(query), at_first = values(at_first)
                        """)
                .param(me())
                .param(name)
                .param(view.query())
                .param(view.atFirst())
                .update();
        return name;
    }

    /** One that isn't there is gone already. */
    @TriedAgain
    public void remove(String name) {
        database.sql("delete from saved_view where person_id = ? and name = ?")
                .param(me())
                .param(name)
                .update();
    }

    /** How many have another name, by the database's way of comparing them. */
    private int others(String name) {
        return database.sql("select count(*) from saved_view where person_id = ? and name <> ?")
                .param(me())
                .param(name)
                .query(Integer.class)
                .single();
    }

    private long me() {
        return access.standing().personId();
    }
}
