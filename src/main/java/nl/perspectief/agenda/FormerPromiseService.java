package nl.perspectief.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation promised and another one was asked to do since, or nobody: it stays known that it promised it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ActionSight.READERS)
public class FormerPromiseService {

    private static final String FORMER =
            """
            select y.code, a.number, a.title_en, a.title_nl, a.title_uk, n.happened_at, if(
            """ + ActionSight.INSIDE + " or" + OrganisationSight.promised("n") + """
                , o.name, null) organisation,
            """ + ActionSight.SEEN + """
             seen
            from organisation g
            join action_event e on e.organisation_id = g.id and e.kind = 'ASSIGNED'
            join action a on a.id = e.action_id
            join municipality y on y.id = a.municipality_id
            join action_event n on n.id = (
                select min(w.id) from action_event w where w.action_id = e.action_id and w.id > e.id
                    and w.kind in ('ASSIGNED', 'DECLINED', 'RELEASED'))
            left join organisation o on o.id = n.organisation_id and n.kind = 'ASSIGNED'
            where g.id = :organisation and not (a.organisation_id <=> g.id) and
            """;

    private final JdbcClient database;
    private final LeftWords left;
    private final Access access;

    FormerPromiseService(JdbcClient database, LeftWords left, Access access) {
        this.database = database;
        this.left = left;
        this.access = access;
    }

    /** The latest first; none of an organisation that the user may not see. */
    public List<FormerPromise> of(long organisationId, Pageable page) {
        var standing = access.standing();
        return database.sql(FORMER + OrganisationSight.SEEN + " and" + OrganisationSight.promised("e")
                        + " order by n.id desc limit :most offset :skipped")
                .params(OrganisationSight.by(standing))
                .param("organisation", organisationId)
                .params(Paging.of(page))
                .query((row, _) -> former(row, standing))
                .list();
    }

    private FormerPromise former(ResultSet row, Standing standing) throws SQLException {
        var number = QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number"));
        return new FormerPromise(
                number,
                row.getBoolean("seen") ? left.title(Rows.texts(row, "title"), number) : null,
                row.getString("organisation"),
                Rows.moment(row, "happened_at"));
    }
}
