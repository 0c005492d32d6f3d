package nl.perspectief.development;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.Attribute;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.GuideService;
import nl.perspectief.experts.InterviewDraft;
import nl.perspectief.experts.InterviewService;
import nl.perspectief.experts.MeetingDraft;
import nl.perspectief.experts.PoolDraft;
import nl.perspectief.experts.PoolPeopleService;
import nl.perspectief.experts.PoolService;
import nl.perspectief.experts.Population;
import nl.perspectief.experts.VoiceService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Almere's second pool at work: 23 experts, two meetings, some 60 interviews of which 40 are counted. */
class DemoExperts {

    private static final int COUNTED = 40;
    private static final int DAYS = 55;
    private static final String OVERSIGHT = "oversight";

    /** How many of ten are in each; the last is for who wouldn't say. */
    private static final List<Bands.Age> AGES = List.of(
            Bands.Age.TO_24,
            Bands.Age.TO_34,
            Bands.Age.TO_34,
            Bands.Age.TO_44,
            Bands.Age.TO_44,
            Bands.Age.TO_44,
            Bands.Age.TO_54,
            Bands.Age.TO_54,
            Bands.Age.TO_64,
            Bands.Age.OLDER);

    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;

    DemoExperts(JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    void tell(Instant now) {
        var experts = database.sql("select p.subject from person p join person_function f on f.person_id = p.id"
                        + " where f.kind = 'EXPERT' and f.municipality_id = 1 order by p.id")
                .query((row, _) -> row.getString(1))
                .list();
        var begun = now.minus(Duration.ofDays(DAYS + 5L));
        begin(begun);
        var pool = database.sql("select max(id) from expert_pool")
                .query((row, _) -> row.getLong(1))
                .single();
        fill(pool, begun);
        record(pool, experts, now);
    }

    private void begin(Instant at) {
        var day = Dates.day(at);
        at(
                at,
                OVERSIGHT,
                () -> portal.getBean(PoolService.class)
                        .begin(
                                1,
                                new PoolDraft(
                                        new Texts(
                                                "What do you need to build a life in Almere rather than wait in it?",
                                                "Wat hebt u nodig om in Almere een leven op te bouwen in plaats van te wachten?",
                                                "Що вам потрібно, щоб будувати життя в Алмере, а не чекати в ньому?"),
                                        day,
                                        day.plusDays(90),
                                        PoolDraft.USUAL_DAYS)));
    }

    private void fill(long pool, Instant begun) {
        var people = portal.getBean(PoolPeopleService.class);
        at(begun, OVERSIGHT, () -> {
            people.add(
                    pool,
                    people.members(pool).candidates().stream()
                            .map(candidate -> candidate.personId())
                            .toList());
            var figures = portal.getBean(VoiceService.class);
            figures.know(pool, new Population(Attribute.GENDER, Map.of("WOMAN", 790, "MAN", 560)));
            figures.know(
                    pool,
                    new Population(
                            Attribute.AGE,
                            Map.of("TO_24", 150, "TO_34", 270, "TO_44", 310, "TO_54", 190, "TO_64", 110, "OLDER", 90)));
            figures.know(pool, new Population(Attribute.WORK, Map.of("WORKS", 610, "DOES_NOT", 510)));
        });
        meeting(pool, begun, 4, "Stadhuis, Raadzaal", "Kennismaken, en wat wij vragen en hoe.", Languages.DUTCH);
        meeting(
                pool,
                begun.plus(Duration.ofDays(30)),
                5,
                "Bibliotheek, tweede verdieping",
                "Що ми вже почули, кого ще не почули і про що питати далі.",
                Languages.UKRAINIAN);
    }

    private void meeting(long pool, Instant planned, int later, String place, String about, Locale language) {
        var at = Dates.day(planned).plusDays(later).atTime(18, 30);
        at(
                planned,
                "expert",
                () -> portal.getBean(PoolPeopleService.class)
                        .plan(pool, new MeetingDraft(at, place, new Words(about, language))));
    }

    private void record(long pool, List<String> experts, Instant now) {
        var interviews = portal.getBean(InterviewService.class);
        var rows = DemoFile.read("demo-interviews.csv");
        for (var number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            var days = DAYS - (long) number * DAYS / rows.size();
            var moment = now.minus(Duration.ofDays(days)).minus(Duration.ofHours(DemoChance.below(9, "hour", number)));
            var bands = bands(number);
            var draft =
                    answers(row.getField("theme"), row.getField("text"), row.getField("other"), row.getField("more"));
            var language = Languages.of(row.getField("language")).orElseThrow();
            deeds.at(
                    moment,
                    experts.get(number * 7 % experts.size()),
                    () -> interviews.record(
                            pool, new InterviewDraft(bands, true, language, questions(pool, draft), "", Set.of())));
            if (number + 1 == COUNTED) {
                at(moment, "expert", () -> portal.getBean(VoiceService.class).count(pool));
            }
        }
    }

    private static Map<Integer, String> answers(String theme, String text, String other, String more) {
        var answers = new LinkedHashMap<Integer, String>();
        answers.put(Integer.valueOf(theme), text);
        if (!other.isEmpty()) {
            answers.put(Integer.valueOf(other), more);
        }
        return answers;
    }

    private Map<Long, String> questions(long pool, Map<Integer, String> answers) {
        var themes = portal.getBean(GuideService.class).find(pool);
        var questions = new LinkedHashMap<Long, String>();
        answers.forEach((theme, text) ->
                questions.put(themes.get(theme - 1).questions().getFirst().id(), text));
        return questions;
    }

    /** Of locations four are heard most; of the others hardly anybody. */
    private Bands bands(int number) {
        var locations = database.sql("select id from location where municipality_id = 1 order by id")
                .query((row, _) -> row.getLong(1))
                .list();
        var elsewhere = DemoChance.of("elsewhere", number) < 0.15;
        var location = locations.get((int) (Math.pow(DemoChance.of("where", number), 2) * locations.size()));
        return new Bands(
                DemoChance.of("work", number) < 0.55 ? Bands.Work.WORKS : Bands.Work.DOES_NOT,
                elsewhere ? Bands.Living.ELSEWHERE : Bands.Living.LOCATION,
                elsewhere ? null : location,
                DemoChance.of("age", number) < 0.08 ? null : DemoChance.oneOf(AGES, "band", number),
                DemoChance.of("gender", number) < 0.7 ? Bands.Gender.WOMAN : Bands.Gender.MAN,
                DemoChance.oneOf(List.of(Bands.Education.values()), "school", number),
                DemoChance.oneOf(List.of(Bands.Stay.values()), "stay", number));
    }

    private void at(Instant moment, String who, Runnable deed) {
        var subject = database.sql("select subject from person where email = ?")
                .param(who + "@perspectief.example")
                .query((row, _) -> row.getString(1))
                .single();
        deeds.at(moment, subject, deed);
    }
}
