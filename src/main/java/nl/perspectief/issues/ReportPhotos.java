package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import nl.perspectief.attachments.PhotoReaders;
import nl.perspectief.security.Access;
import org.springframework.stereotype.Component;

/** Who may read a report sees its photos. */
@Component
class ReportPhotos implements PhotoReaders {

    static final String KIND = "report";

    private final IssueReportRepository reports;
    private final Access access;

    ReportPhotos(IssueReportRepository reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(long reportId) {
        var standing = access.standing();
        return reports.isSeen(Sight.of(standing), orNone(standing.municipalities()), reportId);
    }
}
