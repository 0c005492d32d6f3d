package nl.perspectief.issues;

import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.perspectief.attachments.PhotoAlbum;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.HeldFunction;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who live at a location and their council report, support, and say of their own reports afterwards. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.RESIDENT + "', '" + Roles.COUNCIL_MEMBER + "')")
public class ReporterService {

    private static final String[] REPORTERS = {Roles.RESIDENT, Roles.COUNCIL_MEMBER};

    private static final int MONTHS_SHOWN = 3;

    private final ReportService reading;
    private final BeginningRepository beginnings;
    private final IssueReportRepository reports;
    private final PhotoAlbum album;
    private final ReportSupporterRepository supporters;
    private final ReportNews news;
    private final ReportChanges changes;
    private final FollowedReports followed;
    private final Ratings ratings;
    private final ReporterPace pace;
    private final Access access;
    private final Clock clock;

    ReporterService(
            ReportService reading,
            BeginningRepository beginnings,
            IssueReportRepository reports,
            PhotoAlbum album,
            ReportSupporterRepository supporters,
            ReportNews news,
            ReportChanges changes,
            FollowedReports followed,
            Ratings ratings,
            ReporterPace pace,
            Access access,
            Clock clock) {
        this.reading = reading;
        this.beginnings = beginnings;
        this.reports = reports;
        this.album = album;
        this.supporters = supporters;
        this.news = news;
        this.changes = changes;
        this.followed = followed;
        this.ratings = ratings;
        this.pace = pace;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Where the user can report something, and whether that was done already.
     *
     * @param sendKey of the form
     * @param locationCode where, of those in the answer; null when that is not known yet
     * @param categoryId about what; null when that is not known yet
     */
    @Transactional(readOnly = true)
    public Beginning begin(UUID sendKey, @Nullable String locationCode, @Nullable Long categoryId) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var now = now();
        var places = beginnings.findPlaces(sight, orNone(standing.locationsAs(REPORTERS)), Dates.day(now), now);
        var sent = beginnings.findSent(sight, sendKey.toString());
        var here = ReportingPlace.chosen(places, locationCode);
        return new Beginning(
                places,
                sent,
                here.isEmpty() || categoryId == null || sent.isPresent()
                        ? List.of()
                        : reading.similar(here.get().id(), categoryId));
    }

    /**
     * Stores a report; one that was stored already, once.
     *
     * @return its number
     * @throws NotFoundException for a location that is not the user's, or is closed
     * @throws BadInputException for a category that was retired meanwhile, a visibility looser than the category's,
     *     a photo that is no longer kept, and more than anybody reports; see {@link ReporterPace}
     */
    @TriedAgain
    public String report(ReportDraft draft) {
        var standing = access.standing();
        var sight = Sight.of(standing);
        var me = standing.personId();
        var now = now();
        var basis = basis(draft, sight, now);
        if (basis.sent() != null) {
            return basis.sent();
        }
        if (!basis.open() || !standing.locationsAs(REPORTERS).contains(draft.locationId())) {
            throw noLocation(draft);
        }
        var category = basis.ownCategory();
        category.requireInUse();
        category.requireTightEnough(draft.visibility());
        pace.require(me);
        var report = new IssueReport(draft, category, me, now);
        changes.begin(report, basis.holidays(), news.onRoute(report), now);
        album.claim(ReportPhotos.KIND, report.getId(), draft.photos());
        return sight.named(basis.municipality(), report);
    }

    private ReportBasis basis(ReportDraft draft, Sight sight, Instant now) {
        return beginnings
                .findBasis(sight, draft.sendKey().toString(), draft.locationId(), draft.categoryId(), Dates.day(now))
                .stream()
                .findFirst()
                .map(ReportBasis::of)
                .orElseThrow(() -> noLocation(draft));
    }

    private static NotFoundException noLocation(ReportDraft draft) {
        return new NotFoundException("location " + draft.locationId());
    }

    /**
     * "Me too": the user hears what becomes of it. Saying so again changes nothing.
     *
     * @throws NotFoundException unless it is shown at a location where the user lives
     * @throws BadInputException for the user's own, and when it is no longer open
     */
    @TriedAgain
    public void support(String number) {
        var standing = access.standing();
        var me = standing.personId();
        var report = reports.holdShown(Sight.of(standing), ids(number)).stream()
                .filter(found -> standing.locationsAs(REPORTERS).contains(found.getLocationId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report " + number));
        BadInputException.unless(!report.isReportedBy(me), "number", "issues.bad.own");
        report.requireOpen();
        if (!supporters.existsByReportIdAndPersonId(report.getId(), me)) {
            supporters.saveAndFlush(new ReportSupporter(report.getId(), me, now()));
        }
    }

    /** To those who handle it; an answer when they asked something. */
    @TriedAgain
    public void tell(String number, Words message) {
        message.requireSome();
        var report = own(number);
        if (Step.ANSWER.leadsOnFrom(report.getState())) {
            changes.step(report, Step.ANSWER, message, now());
        } else {
            pace.require(access.standing().personId());
            changes.add(report, ReportEventKind.MESSAGE, message, now());
        }
    }

    /**
     * More photos of what was reported, while it is open.
     *
     * @throws BadInputException for more than a report has in all, and for one that is no longer kept
     */
    @TriedAgain
    public void addPhotos(String number, List<String> photos) {
        var report = own(number);
        report.requireOpen();
        if (!photos.isEmpty()) {
            album.claim(ReportPhotos.KIND, report.getId(), photos);
            changes.addPhotos(report, (int) photos.stream().distinct().count(), now());
        }
    }

    /**
     * "It is solved." What was put under another report goes its way: that one closes, and whoever else it concerns can
     * still say that it is not solved.
     */
    @TriedAgain
    public void confirm(String number) {
        var report = own(number);
        answer(report, followed.hold(report), Step.CONFIRM, Words.NONE);
    }

    /**
     * "It is not solved", within seven days, of the reporter or somebody who said "me too"; the same person goes on with
     * it. When it was put under another report, that one is opened again, also by who may not read it.
     *
     * @param why empty for who said "me too", and for what was put under another one: these say it without a name
     * @throws BadInputException later than that
     */
    @TriedAgain
    public void reopen(String number, Words why) {
        var me = access.standing().personId();
        var report = reports.holdConcerning(Sight.of(access.standing()), ids(number)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report " + number));
        var held = followed.hold(report);
        held.requireLastWord(now());
        answer(report, held, Step.REOPEN, report.isReportedBy(me) ? why : Words.NONE);
    }

    private void answer(IssueReport report, IssueReport held, Step step, Words words) {
        if (report == held) {
            changes.step(report, step, words, now());
        } else {
            changes.stepBy(report, held, step, now());
        }
    }

    /**
     * Says once how well a closed report was handled. What was said counts for its location and month; nobody can tell
     * of which report it came.
     *
     * @param stars from 1 to {@value Ratings#MOST}
     * @throws BadInputException unless it is closed, not confidential and not rated yet
     */
    @TriedAgain
    public void rate(String number, int stars) {
        var report = own(number);
        BadInputException.unless(stars >= 1 && stars <= Ratings.MOST, "stars", "issues.bad.stars");
        BadInputException.unless(
                followed.reached(report) == ReportState.CLOSED && !report.isConfidential(),
                "state",
                "issues.bad.state");
        ratings.add(report, stars, now());
    }

    /**
     * How well others at the user's locations found that they were helped; not for who handles reports there, nor for who
     * works for the municipality, wherever they live.
     */
    @Transactional(readOnly = true)
    public List<RatedMonth> ratings() {
        var standing = access.standing();
        var locations = new HashSet<>(standing.locationsAs(REPORTERS));
        locations.removeAll(standing.locationsAs(Roles.LOCATION_MANAGER));
        locations.removeAll(standing.locationsHolding(FunctionKind.COUNCIL_CHAIR, FunctionKind.COUNCIL_SECRETARY));
        var served = standing.functions().stream()
                .filter(held -> held.locationId() == null)
                .map(HeldFunction::municipalityId)
                .collect(Collectors.toSet());
        return ratings.of(orNone(locations), orNone(served), MONTHS_SHOWN);
    }

    /**
     * Lets fewer people read it, or more.
     *
     * @throws BadInputException for a visibility looser than the category's, and when it would be taken from under
     *     another report, or others from under it
     * @throws ChangedMeanwhileException when the report is no longer of that version
     */
    @TriedAgain
    public void show(ReportVersion seen, Visibility visibility) {
        var report = own(seen.number());
        if (report.getVersion() != seen.version()) {
            throw new ChangedMeanwhileException("report " + seen.number());
        }
        report.getCategory().requireTightEnough(visibility);
        if (report.getVisibility() != visibility) {
            pace.require(access.standing().personId());
            changes.show(report, visibility, now());
        }
    }

    private IssueReport own(String number) {
        return reports.holdOwn(Sight.of(access.standing()), ids(number)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report " + number));
    }

    private Collection<Long> ids(String number) {
        var standing = access.standing();
        return orNone(Set.copyOf(reports.findIds(Sight.of(standing), Numbers.of(standing, Set.of(number)))
                .values()));
    }

    private Instant now() {
        return Dates.micros(clock.instant());
    }
}
