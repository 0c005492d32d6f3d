package nl.perspectief.access;

import static nl.perspectief.voting.PollTestData.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.TestData;
import nl.perspectief.TestData.Location;
import nl.perspectief.TestData.Person;
import nl.perspectief.access.Place.Position;
import nl.perspectief.agenda.AgendaTestData;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.InterviewDraft;
import nl.perspectief.experts.Tone;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.infographic.InfographicTestData;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.motions.MotionTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;

/** Two municipalities with three locations and somebody of each role. */
class Places {

    static final YearMonth PLANNED = YearMonth.of(2026, 3);
    static final YearMonth UNPLANNED = YearMonth.of(2026, 4);

    /** Somebody with the role of oversight who is only that. */
    static final String CONFIDENTIAL_CONTACT = "access-confidential-contact";

    private static final String LIFT = "repair.lift";
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    private final TestData data;
    private final Map<Position, Place> places = new EnumMap<>(Position.class);

    private final IssueTestData issues;

    private final PhotoTestData photos;

    private final CouncilTestData councils;

    private final PollTestData polls;

    private final MotionTestData motions;

    private final ExpertTestData experts;
    private final AgendaTestData agenda;
    private final SessionTestData sessions;
    private final InfographicTestData infographics;

    private final Person partner;

    Places(
            TestData data,
            IssueTestData issues,
            PhotoTestData photos,
            CouncilTestData councils,
            PollTestData polls,
            MotionTestData motions,
            ExpertTestData experts,
            AgendaTestData agenda,
            SessionTestData sessions,
            InfographicTestData infographics) {
        this.data = data;
        this.issues = issues;
        this.photos = photos;
        this.councils = councils;
        this.polls = polls;
        this.motions = motions;
        this.experts = experts;
        this.agenda = agenda;
        this.sessions = sessions;
        this.infographics = infographics;
        var ownTown = data.aMunicipality("Owntown").save();
        var fartown = data.aMunicipality("Fartown").save();
        issues.categoriesOf(ownTown);
        issues.categoriesOf(fartown);
        var own = data.aLocation(ownTown).named("Eigenhuis").save();
        var callers = appoint(own);
        partner = Objects.requireNonNull(callers.get(Caller.PARTNER));
        data.aPerson(Caller.NO_ROLE.subject()).save();
        data.aPerson(Caller.UNAPPOINTED).save();
        data.aPerson(CONFIDENTIAL_CONTACT).save().holds(FunctionKind.CONFIDENTIAL_CONTACT, ownTown);
        place(Position.OWN, own, callers.get(Caller.RESIDENT), callers.get(Caller.EXPERT));
        place(Position.NEAR, data.aLocation(ownTown).named("Buurhuis").save(), null, null);
        place(Position.ELSEWHERE, data.aLocation(fartown).named("Verhuis").save(), null, null);
    }

    Place at(Position position) {
        return Objects.requireNonNull(places.get(position));
    }

    /** @return who they are */
    private Map<Caller, Person> appoint(Location own) {
        var persons = new EnumMap<Caller, Person>(Caller.class);
        for (var caller : Caller.appointed()) {
            var function = Objects.requireNonNull(caller.function());
            var person = data.aPerson(caller.subject()).save();
            if (function.scope() == FunctionKind.Scope.MUNICIPALITY) {
                person.holds(function, own.municipality());
            } else {
                person.holds(function, own);
            }
            persons.put(caller, person);
        }
        return persons;
    }

    /**
     * @param living whose own reports there are; null for somebody else's
     * @param expert who is in its pool; null for nobody besides those who aren't callers
     */
    private void place(Position position, Location location, @Nullable Person living, @Nullable Person expert) {
        var name = location.name();
        var manager = data.aPerson("manager-" + position)
                .named("Manager of " + name)
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, location);
        var resident = data.aPerson("resident-" + position).save();
        var overseer = data.aPerson("overseer-" + position)
                .named("Overseer of " + location.municipality().name())
                .save();
        var planned = data.aRound(location).of("short").about(PLANNED).planned().save();
        var open = data.aRound(location)
                .of("short")
                .about(PLANNED.minusMonths(1))
                .due(LocalDate.now(Dates.ZONE).minusDays(1))
                .answeredBy(manager)
                .answered(20)
                .save();
        data.happened(open, "OPENED", manager, "");
        var submitted = data.aRound(location)
                .of("short")
                .about(PLANNED.minusMonths(2))
                .submittedBy(manager)
                .answered(20)
                .save();
        data.aPerson("former-" + position)
                .save()
                .give(
                        FunctionKind.COUNCIL_MEMBER,
                        location.municipality(),
                        location,
                        LONG_AGO,
                        LONG_AGO.plusSeconds(1));
        var member = data.aPerson("member-" + position)
                .named("Member of " + name)
                .save()
                .holds(FunctionKind.COUNCIL_MEMBER, location);
        for (var other = 1; other < PollTestData.FEWEST_IN_SECRET; other++) {
            data.aPerson("resident-%s-%d".formatted(position, other)).save().holds(FunctionKind.RESIDENT, location);
        }
        var council = councils.of(location);
        var pool = poolOf(position, location, expert);
        places.put(
                position,
                new Place(
                        position,
                        location,
                        planned,
                        open,
                        submitted,
                        resident.give(FunctionKind.RESIDENT, location.municipality(), location, LONG_AGO, null),
                        overseer.give(FunctionKind.OVERSIGHT, location.municipality(), null, LONG_AGO, null),
                        council,
                        pollsOf(council, name, member),
                        motionsOf(council, location, member),
                        issuesOf(location, resident, living == null ? resident : living, manager),
                        pool,
                        agendaOf(position, location, overseer),
                        tablesOf(position, pool, location.name()),
                        infographics.published(pool.id(), overseer.id(), "Heard at " + location.name())));
    }

    private Place.Polls pollsOf(long council, String name, Person member) {
        var question = new YesNo();
        var first = polls.open(draft(council, question, Secrecy.OPEN, RollKind.MEMBERS, name), member.id());
        polls.castOpenly(first, member.id());
        polls.sealLater(first);
        return new Place.Polls(
                polls.open(draft(council, question, Secrecy.OPEN, RollKind.MEMBERS, name), member.id()),
                polls.open(draft(council, question, Secrecy.SECRET, RollKind.RESIDENTS, name), member.id()),
                first);
    }

    private Place.Motions motionsOf(long council, Location location, Person proposer) {
        var who = proposer.subject();
        var chair = data.aPerson("chair-of-" + who).save().holds(FunctionKind.COUNCIL_CHAIR, location);
        var submitted = motions.submitted(council, location.name(), who);
        var all = new Place.Motions(
                submitted,
                motions.discussed(council, location.name(), who, chair.subject()),
                motions.draft(council, location.name(), who),
                motions.post(submitted, location.name(), who));
        motions.untold();
        return all;
    }

    private Place.Pool poolOf(Position position, Location location, @Nullable Person expert) {
        var here = location.municipality();
        var writer = data.aPerson("expert-" + position)
                .named("Expert of " + location.name())
                .save()
                .holds(FunctionKind.EXPERT, here);
        var candidate = data.aPerson("candidate-" + position).save().holds(FunctionKind.EXPERT, here);
        var pool = expert == null
                ? experts.pool(here, location.name(), writer)
                : experts.pool(here, location.name(), writer, expert);
        var theme = experts.theme(pool, "Light in " + location.name());
        var number = experts.insight(pool, theme, "light");
        var untranslated = experts.insight(pool, theme, ExpertTestData.untranslated("dusk"));
        experts.weigh(pool);
        experts.counted(pool, VoiceService.COUNTED_AT_ONCE);
        var fellow = writer.id();
        for (var i = 1; i < VoiceService.COUNTED_AT_ONCE; i++) {
            if (i % VoiceService.MOST_OF_ONE == 0) {
                fellow = data.aPerson("fellow-" + position + '-' + i).save().id();
            }
            var interview = experts.interview(pool, fellow, ExpertTestData.words("meer licht"));
            experts.passage(interview, "meer licht", theme, Tone.NEGATIVE, experts.insightId(pool, number));
        }
        var interview = experts.interview(
                pool,
                writer.id(),
                new InterviewDraft(
                        Bands.NONE,
                        true,
                        Languages.DUTCH,
                        Map.of(),
                        "Meer licht in " + location.name(),
                        Set.of(location.name())));
        var merged = experts.insightId(pool, experts.insight(pool, theme, "dusk"));
        experts.merge(merged, experts.insightId(pool, number), writer.id());
        return new Place.Pool(
                pool,
                experts.theme(pool, location.name()),
                experts.questions(pool).getFirst(),
                interview,
                experts.code(interview),
                experts.meeting(pool, location.name()),
                writer.id(),
                candidate.id(),
                new Place.Found(
                        theme,
                        number,
                        experts.insightId(pool, number),
                        untranslated,
                        experts.insightId(pool, experts.insight(pool, theme, "darkness")),
                        merged,
                        experts.passage(interview, "Meer licht", theme, Tone.NEGATIVE, null)));
    }

    private Place.Tables tablesOf(Position position, Place.Pool pool, String name) {
        var code = "BCDFGHJ" + (2 + position.ordinal());
        var ideas = sessions.session(pool.id(), pool.member(), "Table of " + name, SessionStep.IDEAS, code);
        var token = "token-" + position;
        var participant = sessions.participant(ideas, token, "Guest of " + name, Party.RESIDENT);
        var idea = sessions.idea(ideas, participant, "An idea of " + name);
        var joined = sessions.idea(ideas, participant, "The same idea of " + name);
        sessions.join(joined, idea);
        var choosing = sessions.session(pool.id(), pool.member(), "Choice of " + name, SessionStep.CHOOSE);
        var chooser = "chooser-" + position;
        var chooses = sessions.participant(choosing, chooser, "", Party.PARTNER);
        var chosen = sessions.idea(choosing, chooses, "An idea to choose");
        sessions.dot(choosing, chooses, chosen, 1, 1);
        var who = sessions.session(pool.id(), pool.member(), "Promises of " + name, SessionStep.WHO);
        var promised =
                sessions.idea(who, sessions.participant(who, "who-" + position, "", Party.PARTNER), "An idea to do");
        sessions.promise(promised, SessionTestData.PROMISE);
        return new Place.Tables(
                sessions.session(pool.id(), pool.member(), "Wait at " + name, SessionStep.WAITING),
                ideas,
                code,
                token,
                participant,
                idea,
                sessions.idea(ideas, participant, "Another idea of " + name),
                joined,
                chooser,
                chosen,
                promised);
    }

    private Place.Agenda agendaOf(Position position, Location location, Person overseer) {
        var organisation = agenda.organisation(location, "School", overseer);
        var speaker = data.aPerson("speaker-" + position).save().holds(FunctionKind.PARTNER, location.municipality());
        var unbound = data.aPerson("unbound-" + position)
                .named("Partner of " + location.name())
                .save()
                .holds(FunctionKind.PARTNER, location.municipality());
        agenda.join(organisation, speaker, overseer);
        if (position == Position.OWN) {
            agenda.join(organisation, partner, overseer);
        }
        var accepted = agenda.accepted(location, organisation, overseer, speaker);
        var proposed = agenda.proposed(location, organisation, overseer);
        agenda.link(agenda.thing(proposed, overseer), agenda.thing(accepted, overseer));
        agenda.showToEverybody(location);
        var stopped = agenda.proposed(location, organisation, overseer);
        var why = agenda.stopped(stopped, overseer);
        var all = new Place.Agenda(
                organisation,
                agenda.organisation(location, "Choir", overseer),
                speaker.id(),
                unbound.id(),
                proposed,
                accepted,
                stopped,
                why,
                agenda.thing(accepted, overseer));
        agenda.untold();
        return all;
    }

    private Place.Issues issuesOf(Location location, Person resident, Person reporter, Person manager) {
        var now = Instant.now();
        var own = issues.report(location, reporter, LIFT, now);
        var solved = issues.report(location, reporter, LIFT, now);
        issues.solved(solved, manager, now);
        var closed = issues.report(location, reporter, LIFT, now);
        issues.solved(closed, manager, now);
        issues.closed(closed);
        issues.rated(location, LocalDate.of(2024, 1, 1), 4, 6);
        var shown = issues.report(location, resident, LIFT, now);
        issues.set("priority = 'URGENT'", shown);
        return new Place.Issues(
                issues.group(location.municipality(), "repair"),
                issues.category(location.municipality(), LIFT),
                shown,
                issues.thing(shown),
                own,
                solved,
                closed,
                photos.ofReport(shown, resident),
                photos.pending(reporter),
                issues.standardText(location.municipality(), "TELL"));
    }
}
