package nl.perspectief.development;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes of two councils, open and sealed: each opens, votes and is sealed through the services, at its moment. */
class DemoPolls {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final YesNo YES_NO = new YesNo();
    private static final List<Option> THREE = List.of(new Option("a"), new Option("b"), new Option("c"));

    private static final String CITY =
            "select c.id from council c where c.municipality_id = 1 and c.location_id is null";
    private static final String WILG = """
            select c.id from council c join location l on l.id = c.location_id where l.code = 'de-wilg'
            """;

    private final PollService polls;
    private final VotingService voting;
    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;

    DemoPolls(
            PollService polls, VotingService voting, JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.polls = polls;
        this.voting = voting;
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    void hold(Instant now) {
        var wilg = database.sql(WILG).query(Long.class).single();
        var city = database.sql(CITY).query(Long.class).single();
        sealed(
                wilg,
                now.minus(Duration.ofDays(90)),
                poll(
                        "Een fietsenstalling",
                        "Велостоянка",
                        "Er komt een stalling voor 40 fietsen.",
                        "Буде стоянка на 40 велосипедів."),
                YES_NO,
                Secrecy.SECRET,
                answers(Answer.YES, Answer.YES, Answer.NO, Answer.YES, Answer.ABSTAIN, Answer.YES));
        sealed(
                wilg,
                now.minus(Duration.ofDays(40)),
                poll(
                        "Waar komt de leeshoek?",
                        "Де буде куточок для читання?",
                        "De raad kiest één plek.",
                        "Рада обирає одне місце."),
                new One(THREE),
                Secrecy.OPEN,
                place -> new One(THREE)
                        .choice(List.of(
                                List.of("b", "a", "b", "b", "c", "b", "a").get(place % 7))));
        sealed(
                city,
                now.minus(Duration.ofDays(20)),
                poll(
                        "Verdeel het budget",
                        "Розподіл бюджету",
                        "Tien punten over drie plannen.",
                        "Десять балів на три плани."),
                new Points(THREE, 10),
                Secrecy.SECRET,
                place -> new Points(THREE, 10).choice(Map.of("a", 2 + place % 4, "b", 3, "c", 1)));
        running(
                wilg,
                now.minus(Duration.ofHours(20)),
                poll(
                        "Een stille kamer op de eerste verdieping",
                        "Тиха кімната на першому поверсі",
                        "De oude berging wordt een stille kamer.",
                        "Стара комора стане тихою кімнатою."),
                YES_NO,
                Secrecy.SECRET);
        running(
                wilg,
                now.minus(Duration.ofHours(8)),
                poll(
                        "Welke avonden is de keuken open?",
                        "У які вечори кухня відчинена?",
                        "Kies er hoogstens twee.",
                        "Виберіть щонайбільше два."),
                new Approval(THREE, 2),
                Secrecy.OPEN);
    }

    private record Words(Texts title, Texts text) {}

    private static Words poll(String nl, String uk, String textNl, String textUk) {
        return new Words(new Texts("", nl, uk), new Texts("", textNl, textUk));
    }

    private static IntFunction<Choice> answers(Answer... answers) {
        return place -> YES_NO.choice(answers[place % answers.length]);
    }

    private void sealed(
            long council, Instant at, Words words, Question question, Secrecy secrecy, IntFunction<Choice> choices) {
        var poll = running(council, at, words, question, secrecy);
        var roll = database.sql("""
                        select p.subject from poll_roll r join person p on p.id = r.person_id
                        where r.poll_id = ? order by p.id
                        """).param(poll).query(String.class).list();
        IntStream.range(0, Math.max(1, roll.size() - 1)).forEach(place -> {
            var cast = at.plus(Duration.ofHours(5L * (place + 1)));
            deeds.at(cast, roll.get(place), () -> {
                if (secrecy == Secrecy.SECRET) {
                    voting.cast(poll, choices.apply(place), Receipt.fresh());
                } else {
                    voting.castOpenly(poll, choices.apply(place));
                }
            });
        });
        deeds.at(at.plus(WEEK).plusSeconds(3), roll.getFirst(), () -> PollTestData.seal(portal, poll));
    }

    private long running(long council, Instant at, Words words, Question question, Secrecy secrecy) {
        var chair = database.sql("""
                        select min(p.subject) from person_function f join person p on p.id = f.person_id
                        join council c on c.municipality_id = f.municipality_id and c.location_id <=> f.location_id
                        where c.id = ? and f.kind = 'COUNCIL_CHAIR' and f.valid_until is null
                        """).param(council).query(String.class).single();
        var options = new LinkedHashMap<String, Texts>();
        var names = question instanceof Approval
                ? List.of(
                        new Texts("", "Maandag", "У понеділок"),
                        new Texts("", "Woensdag", "У середу"),
                        new Texts("", "Zaterdag", "У суботу"))
                : List.of(
                        new Texts("", "Begane grond", "Перший поверх"),
                        new Texts("", "Eerste verdieping", "Другий поверх"),
                        new Texts("", "Bijgebouw", "Прибудова"));
        for (var place = 0; place < question.options().size(); place++) {
            options.put(question.options().get(place).id(), names.get(place));
        }
        var quorum = new Share(1, 2);
        var rule = question instanceof YesNo
                ? Rule.majority(quorum, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST)
                : Rule.most(quorum, Tie.LOT);
        var opened = new long[1];
        deeds.at(
                at,
                chair,
                () -> opened[0] = polls.open(new PollDraft(
                        council,
                        words.title(),
                        words.text(),
                        question,
                        options,
                        rule,
                        secrecy,
                        RollKind.MEMBERS,
                        Dates.day(at),
                        at,
                        at.plus(WEEK))));
        return opened[0];
    }
}
