package nl.perspectief.experts;

import java.util.Collections;
import java.util.List;
import nl.perspectief.base.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes with which a pool begins, and a question to each. */
@Component
class UsualThemes {

    private record Usual(Texts name, Texts question) {}

    private static final List<Usual> ALL = List.of(
            usual(
                    "Housing",
                    "Wonen",
                    "Житло",
                    "What would make living here better?",
                    "Wat zou het wonen hier beter maken?",
                    "Що покращило б життя тут?"),
            usual(
                    "Work and retraining",
                    "Werk en omscholing",
                    "Робота й перекваліфікація",
                    "What do you need to find work that suits you?",
                    "Wat hebt u nodig om passend werk te vinden?",
                    "Що вам потрібно, щоб знайти роботу, яка вам підходить?"),
            usual(
                    "Integration",
                    "Integratie",
                    "Інтеграція",
                    "When do you feel part of this town?",
                    "Wanneer voelt u zich deel van deze stad?",
                    "Коли ви почуваєтеся частиною цього міста?"),
            usual(
                    "Language",
                    "Taal",
                    "Мова",
                    "What helps you to learn Dutch, and what stands in the way?",
                    "Wat helpt u om Nederlands te leren, en wat staat in de weg?",
                    "Що допомагає вам вивчати нідерландську, а що заважає?"),
            usual(
                    "Information",
                    "Informatie",
                    "Інформація",
                    "What do you want to know and can't find out?",
                    "Wat wilt u weten en komt u niet te weten?",
                    "Про що ви хочете дізнатися, але не можете?"),
            usual(
                    "Health",
                    "Gezondheid",
                    "Здоров’я",
                    "What keeps you healthy here, and what is lacking?",
                    "Wat houdt u hier gezond, en wat ontbreekt?",
                    "Що допомагає вам бути здоровими тут і чого бракує?"),
            usual(
                    "Children",
                    "Kinderen",
                    "Діти",
                    "How are the children doing, at school and after it?",
                    "Hoe gaat het met de kinderen, op school en erna?",
                    "Як справи в дітей у школі та після неї?"),
            usual(
                    "Legal support",
                    "Juridische hulp",
                    "Правова допомога",
                    "Which questions about rights or papers do you have?",
                    "Welke vragen over rechten of papieren hebt u?",
                    "Які у вас є запитання про права чи документи?"),
            usual(
                    "Education",
                    "Onderwijs",
                    "Освіта",
                    "What would you like to learn, and what makes it hard?",
                    "Wat zou u willen leren, en wat maakt dat moeilijk?",
                    "Чого ви хотіли б навчитися і що це ускладнює?"));

    private final JdbcClient database;

    UsualThemes(JdbcClient database) {
        this.database = database;
    }

    /** Two statements, however many there are. */
    void addTo(long poolId) {
        var themes = rows("insert into pool_theme (pool_id, name_en, name_nl, name_uk) values %s returning id");
        for (var usual : ALL) {
            themes = with(themes, poolId, usual.name());
        }
        var ids = themes.query((row, _) -> row.getLong(1)).list();
        var questions = rows("insert into pool_question (theme_id, text_en, text_nl, text_uk) values %s");
        for (var place = 0; place < ALL.size(); place++) {
            questions = with(questions, ids.get(place), ALL.get(place).question());
        }
        questions.update();
    }

    private JdbcClient.StatementSpec rows(String statement) {
        return database.sql(statement.formatted(String.join(", ", Collections.nCopies(ALL.size(), "(?, ?, ?, ?)"))));
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, long owner, Texts texts) {
        return statement.param(owner).param(texts.en()).param(texts.nl()).param(texts.uk());
    }

    private static Usual usual(String en, String nl, String uk, String askEn, String askNl, String askUk) {
        return new Usual(new Texts(en, nl, uk), new Texts(askEn, askNl, askUk));
    }
}
