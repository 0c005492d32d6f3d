package nl.perspectief.issues;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What somebody reported, where and when. Nothing of it changes any more, until it is forgotten. */
@MappedSuperclass
abstract class Reported {

    private long municipalityId;
    private long locationId;
    private long reporterId;
    private String sendKey;
    private String place;
    private String text;
    private String language;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Reported() {}

    Reported(ReportDraft draft, long municipalityId, long reporterId, Instant now) {
        this.municipalityId = municipalityId;
        this.locationId = draft.locationId();
        this.reporterId = reporterId;
        this.sendKey = draft.sendKey().toString();
        this.place = draft.place();
        this.text = draft.words().text();
        this.language = draft.words().language().getLanguage();
        this.reportedAt = now;
    }

    boolean isReportedBy(long personId) {
        return reporterId == personId;
    }

    long getMunicipalityId() {
        return municipalityId;
    }

    long getLocationId() {
        return locationId;
    }

    long getReporterId() {
        return reporterId;
    }

    String getPlace() {
        return place;
    }

    String getText() {
        return text;
    }

    /** Of its reporter. */
    String getLanguage() {
        return language;
    }

    Instant getReportedAt() {
        return reportedAt;
    }
}
