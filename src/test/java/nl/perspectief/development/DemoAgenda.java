package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.agenda.promises.PublicPageService;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The action agenda of Almere: twelve actions, each brought as far as it is through the services, at its moments. */
class DemoAgenda {

    /** Of the organisations, the one whose partner has a demo account; oversight speaks for the others. */
    private static final String WITH_A_PARTNER = "Taalhuis De Brug";

    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 12);
    private static final int DAYS_UNTIL_A_NOTE = 40;

    /** So long everybody has been able to read it. */
    private static final int DAYS_SHOWN = 30;

    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;

    DemoAgenda(JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    void promise(Instant now) {
        var today = Dates.day(now);
        var lines = DemoFile.read("demo-agenda.csv");
        var organisations = new HashMap<String, Long>();
        for (var line : lines) {
            organisations.computeIfAbsent(
                    line.getField("organisation"),
                    name -> organisation(name, day(line, "proposed", today).minusDays(1)));
        }
        lines.forEach(line -> promise(line, today, organisations));
        deeds.at(
                moment(today.minusDays(DAYS_SHOWN)),
                subject("oversight"),
                () -> portal.getBean(PublicPageService.class).show(1));
    }

    private long organisation(String name, LocalDate day) {
        var service = portal.getBean(OrganisationService.class);
        deeds.at(moment(day), subject("oversight"), () -> {
            var id = service.add(1, name);
            if (name.equals(WITH_A_PARTNER)) {
                service.join(id, person("partner"));
            }
        });
        return id("select id from organisation where name = ?", name);
    }

    private void promise(NamedCsvRecord line, LocalDate today, Map<String, Long> organisations) {
        var actions = portal.getBean(ActionService.class);
        var organisation = line.getField("organisation");
        var speaker = organisation.equals(WITH_A_PARTNER) ? "partner" : "oversight";
        var moved = !line.getField("moved").isEmpty();
        var draft = draft(line, moved ? "first" : "due", today, requireNonNull(organisations.get(organisation)));
        var numbers = new HashMap<String, String>();
        at(line, "proposed", today, "oversight", () -> numbers.put("of this line", actions.add(1, draft)));
        var number = requireNonNull(numbers.get("of this line"));
        if (!line.getField("accepted").isEmpty()) {
            at(
                    line,
                    "accepted",
                    today,
                    speaker,
                    () -> actions.accept(number, actions.find(number).version()));
        }
        if (!line.getField("note").isEmpty()) {
            var then = day(line, "accepted", today).plusDays(DAYS_UNTIL_A_NOTE);
            deeds.at(moment(then), subject(speaker), () -> actions.report(number, words(line, "note")));
        }
        if (moved) {
            var later = draft(line, "due", today, requireNonNull(draft.organisationId()));
            at(line, "moved", today, "oversight", () -> actions.change(number, 0, later));
        }
        switch (ActionState.valueOf(line.getField("state"))) {
            case DONE ->
                at(
                        line,
                        "ended",
                        today,
                        speaker,
                        () -> actions.finish(number, actions.find(number).version(), words(line, "words")));
            case STOPPED -> at(line, "ended", today, "oversight", () -> actions.stop(number, words(line, "words")));
            default -> {}
        }
    }

    private ActionDraft draft(NamedCsvRecord line, String due, LocalDate today, long organisation) {
        var location = line.getField("location");
        return new ActionDraft(
                new ActionText(
                        new Texts(line.getField("en"), line.getField("nl"), line.getField("uk")),
                        new Texts("", "", "")),
                ActionTheme.valueOf(line.getField("theme")),
                ActionTerm.valueOf(line.getField("term")),
                organisation,
                null,
                day(line, due, today),
                location.isEmpty() ? null : id("select id from location where code = ?", location),
                firstStep(line.getField("step")));
    }

    private static @Nullable Words firstStep(String step) {
        return step.isEmpty() ? null : new Words(step, Languages.DUTCH);
    }

    private static Words words(NamedCsvRecord line, String field) {
        return new Words(
                line.getField(field), Languages.of(line.getField("language")).orElseThrow());
    }

    private void at(NamedCsvRecord line, String field, LocalDate today, String who, Runnable deed) {
        deeds.at(moment(day(line, field, today)), subject(who), deed);
    }

    private static LocalDate day(NamedCsvRecord line, String field, LocalDate today) {
        return DemoFile.requiredDay(line.getField(field), today);
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(IN_THE_MORNING).atZone(Dates.ZONE).toInstant();
    }

    private String subject(String account) {
        return database.sql("select subject from person where email = ?")
                .param(account + "@perspectief.example")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private long person(String account) {
        return id("select id from person where subject = ?", subject(account));
    }

    private long id(String query, String name) {
        return database.sql(query).param(name).query((row, _) -> row.getLong(1)).single();
    }
}
