package nl.perspectief.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.Actions;
import nl.perspectief.agenda.Proposal;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.quality.score.Scoring;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A critical indicator that fails becomes a proposed action, unless one that came of an earlier round is still open; when
 * that is done, the indicator is to be looked at again, and the next round in which it is answered has done so.
 */
@Component
class FailedIndicators {

    private final JdbcClient database;
    private final Actions actions;
    private final Trail trail;
    private final ChecklistEventRepository events;
    private final Translations translations;
    private final Notifications notifications;
    private final Clock clock;

    FailedIndicators(
            JdbcClient database,
            Actions actions,
            Trail trail,
            ChecklistEventRepository events,
            Translations translations,
            Notifications notifications,
            Clock clock) {
        this.database = database;
        this.actions = actions;
        this.trail = trail;
        this.events = events;
        this.translations = translations;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** In the transaction that submits it. */
    void submitted(Round round, long personId) {
        var checklistId = round.head().id();
        var failed = round.template()
                .indicators()
                .filter(indicator -> round.answer(indicator)
                        .filter(answer -> Scoring.contribution(indicator.scored(), answer.value())
                                .failsCritically())
                        .isPresent())
                .toList();
        var codes = failed.stream().map(Template.Indicator::code).collect(toSet());
        recheck(checklistId, codes, personId);
        if (failed.isEmpty()) {
            return;
        }
        var answers = answers(checklistId);
        var earlier = earlier(checklistId, codes);
        for (var indicator : failed) {
            var thing = thing(Objects.requireNonNull(answers.get(indicator.code())));
            actions.open(earlier.getOrDefault(indicator.code(), List.of()))
                    .ifPresentOrElse(
                            action -> trail.link(thing, action),
                            () -> actions.propose(proposal(round, indicator, thing)));
        }
    }

    private static Thing thing(long answerId) {
        return new Thing(Thing.Kind.INDICATOR, answerId);
    }

    /** By the indicator's code. */
    private Map<String, Long> answers(long checklistId) {
        return database
                .sql(
                        "select i.code, a.id from answer a join indicator i on i.id = a.indicator_id where a.checklist_id = ?")
                .param(checklistId)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was answered to these at that location in other rounds, by the indicator's code. */
    private Map<String, List<Thing>> earlier(long checklistId, Set<String> codes) {
        return database
                .sql("""
                        select i.code, a.id from checklist c
                        join checklist o on o.location_id = c.location_id and o.id <> c.id and o.status = 'SUBMITTED'
                        join answer a on a.checklist_id = o.id
                        join indicator i on i.id = a.indicator_id and i.critical and i.code in (:codes)
                        where c.id = :checklist
                        """)
                .param("checklist", checklistId)
                .param("codes", codes)
                .query((row, _) -> Map.entry(row.getString(1), thing(row.getLong(2))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /**
     * Everybody may read an action once it is accepted: who mends it and what was remarked stay in the round, until oversight
     * says what is to be done. Nobody proposed it: whoever answered truly, no more.
     */
    private Proposal proposal(Round round, Template.Indicator indicator, Thing from) {
        var head = round.head();
        var answer = round.answer(indicator).orElseThrow();
        return new Proposal(
                head.municipalityId(),
                head.locationId(),
                new ActionText(title(round, indicator), Texts.NONE),
                ActionTheme.HOUSING,
                ActionTerm.SHORT,
                from,
                null,
                answer.mendBy(),
                null,
                true);
    }

    /** The norm itself would read as if it were met; the theme with a capital, as if it were somebody's name. */
    private Texts title(Round round, Template.Indicator indicator) {
        var theme = round.template().theme(indicator.code()).orElseThrow().shortName();
        return Texts.of(language -> translations.getTranslation(
                "quality.action.title", language, indicator.code(), small(theme.in(language), language)));
    }

    private static String small(String name, Locale language) {
        return name.substring(0, 1).toLowerCase(language) + name.substring(1);
    }

    /** @param failing the codes of what fails in it */
    private void recheck(long checklistId, Set<String> failing, long personId) {
        record Recheck(long actionId, long failed, long checked, String code) {}
        var mended = new TreeSet<Long>();
        database.sql("""
                        select r.action_id, r.answer_id, n.id, i.code from answer n
                        join checklist c on c.id = n.checklist_id
                        join indicator i on i.id = n.indicator_id
                        join checklist o on o.location_id = c.location_id and o.id <> c.id
                        join answer f on f.checklist_id = o.id
                        join indicator g on g.id = f.indicator_id and g.code = i.code
                        join recheck r on r.answer_id = f.id and r.checked_by is null
                        where n.checklist_id = ? and n.form is not null
                        """)
                .param(checklistId)
                .query((row, _) -> new Recheck(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)))
                .list()
                .forEach(recheck -> {
                    database.sql("update recheck set checked_by = ? where action_id = ? and answer_id = ?")
                            .params(recheck.checked(), recheck.actionId(), recheck.failed())
                            .update();
                    trail.link(new Thing(Thing.Kind.ACTION, recheck.actionId()), thing(recheck.checked()));
                    if (!failing.contains(recheck.code())) {
                        mended.add(recheck.actionId());
                    }
                });
        mended.forEach(action -> actions.tellMended(action, personId));
    }

    /**
     * What is to be looked at again in a round, or was in it, by the indicator's code; the last said of each.
     *
     * @param codes of the indicators that are meant
     */
    Map<String, SaidMended> saidMended(Standing standing, ChecklistRow round, List<String> codes) {
        return database
                .sql("""
                        select i.code, y.code place, x.number, r.asked_at from recheck r
                        join answer a on a.id = r.answer_id
                        join indicator i on i.id = a.indicator_id and i.code in (:codes)
                        join checklist o on o.id = a.checklist_id and o.location_id = :location and o.id <> :checklist
                        join action x on x.id = r.action_id
                        join municipality y on y.id = x.municipality_id
                        where r.checked_by is null
                            or r.checked_by in (select n.id from answer n where n.checklist_id = :checklist)
                        order by r.asked_at
                        """)
                .param("codes", codes)
                .param("location", round.locationId())
                .param("checklist", round.id())
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        new SaidMended(
                                QuotedNumbers.readBy(standing, row.getString("place"), row.getString("number")),
                                Rows.moment(row, "asked_at"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (_, later) -> later));
    }

    /** Those of its location, who look at it again. */
    private Set<Long> managers(long checklistId, long me) {
        return database.sql("""
                        select f.person_id from checklist c
                        join person_function f on f.location_id = c.location_id and f.kind = 'LOCATION_MANAGER'
                            and f.valid_from <= utc_timestamp(6)
                            and (f.valid_until is null or f.valid_until > utc_timestamp(6))
                        where c.id = ?
                        """).param(checklistId).query((row, _) -> row.getLong(1)).list().stream()
                .filter(person -> person != me)
                .collect(toSet());
    }

    @EventListener
    void on(ActionCompleted done) {
        done.origins().stream()
                .filter(origin -> origin.kind() == Thing.Kind.INDICATOR)
                .forEach(origin -> mended(origin.id(), done));
    }

    private void mended(long answerId, ActionCompleted done) {
        record Failed(long checklistId, String code) {}
        var failed = database.sql("""
                        select a.checklist_id, i.code from answer a join indicator i on i.id = a.indicator_id
                        where a.id = ?
                            and not exists (select 1 from recheck r where r.answer_id = a.id and r.checked_by is not null)
                        """)
                .param(answerId)
                .query((row, _) -> new Failed(row.getLong(1), row.getString(2)))
                .optional();
        failed.ifPresent(there -> {
            database.sql("insert into recheck (action_id, answer_id, asked_at) values (?, ?, utc_timestamp(6))")
                    .params(done.actionId(), answerId)
                    .update();
            events.save(new ChecklistEvent(
                    there.checklistId(), ChecklistChange.Kind.MENDED, done.personId(), clock.instant(), there.code()));
            notifications.send(
                    new Notice(
                            IndicatorTeller.TOPIC,
                            answerId,
                            IndicatorTeller.MENDED,
                            "action:" + done.actionId(),
                            false),
                    managers(there.checklistId(), done.personId()));
        });
    }
}
