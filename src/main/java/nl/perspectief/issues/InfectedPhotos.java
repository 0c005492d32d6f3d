package nl.perspectief.issues;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.perspectief.attachments.PhotoInfected;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who sent a photo that a virus was found in it: by the history of its report, or without one. */
@Component
class InfectedPhotos implements Teller {

    private static final String TOPIC = "photos";

    private final IssueReportRepository reports;
    private final ReportChanges changes;
    private final Notifications notifications;
    private final Translations translations;
    private final Clock clock;

    InfectedPhotos(
            IssueReportRepository reports,
            ReportChanges changes,
            Notifications notifications,
            Translations translations,
            Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.notifications = notifications;
        this.translations = translations;
        this.clock = clock;
    }

    @EventListener
    void on(PhotoInfected photo) {
        var thingId = photo.thingId();
        if (thingId == null) {
            notifications.send(
                    new Notice(TOPIC, photo.photoId(), "INFECTED", "photo:" + photo.photoId(), false),
                    Set.of(photo.personId()));
        } else if (ReportPhotos.KIND.equals(photo.thing())) {
            reports.hold(thingId).ifPresent(report -> changes.loseInfected(report, Dates.micros(clock.instant())));
        }
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    /** What the photo was meant for is not known, so a mail says nothing of it. */
    @Override
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        var text = translations.getTranslation("issues.news.photo", reader.language());
        return told.stream().collect(toMap(identity(), _ -> new Telling(text, "issues/new", true)));
    }
}
