package nl.perspectief.development;

import static nl.perspectief.base.text.Languages.DUTCH;
import static nl.perspectief.base.text.Languages.ENGLISH;
import static nl.perspectief.base.text.Languages.UKRAINIAN;
import static nl.perspectief.voting.count.Choice.Answer.ABSTAIN;
import static nl.perspectief.voting.count.Choice.Answer.NO;
import static nl.perspectief.voting.count.Choice.Answer.YES;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.motions.MotionText;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Motions of De Wilg and of the city, one at each stage: each went there through the services, at its moments. */
class DemoMotions {

    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;

    DemoMotions(JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    void tell(Instant now) {
        var city = database.sql("select id from council where municipality_id = 1 and location_id is null")
                .query(Long.class)
                .single();
        var wilg = database.sql("select c.id from council c join location l on l.id = c.location_id"
                        + " where l.code = 'de-wilg'")
                .query(Long.class)
                .single();
        adoptedWithAnAmendment(wilg, now.minus(Duration.ofDays(75)));
        rejected(city, now.minus(Duration.ofDays(60)));
        withdrawn(wilg, now.minus(Duration.ofDays(50)));
        inDiscussion(wilg, now.minus(Duration.ofDays(9)));
        inVote(wilg, now.minus(Duration.ofDays(5)));
        inDiscussionInTheCity(city, now.minus(Duration.ofDays(12)));
        seconded(wilg, now.minus(Duration.ofDays(3)));
        submitted(wilg, now.minus(Duration.ofDays(1)));
        submittedInTheCity(city, now.minus(Duration.ofDays(2)));
        at(now.minus(Duration.ofHours(6)))
                .draft(
                        wilg,
                        "council",
                        text(
                                "",
                                "Куточок для малечі",
                                "",
                                "Діти до трьох років не мають де гратися, коли надворі дощ."));
    }

    private void adoptedWithAnAmendment(long wilg, Instant at) {
        at(at).submitted(wilg, "halyna", text("Een moestuin achter het gebouw", "Город за будинком", """
                                Achter het gebouw ligt een stuk gras dat niemand gebruikt. Wij willen er een moestuin maken met 20 bakken.

                                De gemeente betaalt de aarde en het hout. Wie een bak heeft, zorgt er zelf voor.""", """
                                За будинком є ділянка з травою, якою ніхто не користується. Ми хочемо зробити там город на 20 грядок.

                                Муніципалітет оплачує землю й деревину. Хто має грядку, той сам про неї дбає."""))
                .post("council", UKRAINIAN, "Гарна ідея! А звідки брати воду? Найближчий кран — у пральні.")
                .answer("halyna", UKRAINIAN, "Я питала в управителя: можна поставити бочку для дощової води.")
                .answer("secretary", DUTCH, "Een regenton kost ongeveer 60 euro. Dat kan uit de pot voor activiteiten.")
                .supported("council", "tetiana")
                .discussed("chair")
                .post("maksym", UKRAINIAN, "Двадцять грядок на сто двадцять людей — це мало. Пропоную більше.")
                .amended(
                        "maksym",
                        new Texts("", "20 bakken", "20 грядок"),
                        new Texts(
                                "",
                                "30 bakken, waarvan 5 op hoogte voor wie niet kan bukken",
                                "30 грядок, з них 5 піднятих — для тих, кому важко нахилятися"),
                        new Words("У списку охочих уже двадцять сім родин.", UKRAINIAN))
                .voted("chair", 1, Secrecy.SECRET, List.of(YES, YES, YES, NO, YES, ABSTAIN))
                .voted("chair", null, Secrecy.OPEN, List.of(YES, YES, YES, YES, NO, YES));
    }

    private void rejected(long city, Instant at) {
        at(at).submitted(
                        city,
                        "vasyl",
                        text(
                                "Eén wachtlijst voor alle locaties",
                                "Єдина черга на всі локації",
                                "Wie wil verhuizen naar een andere locatie, komt op één lijst voor heel Almere. De lijst is voor iedereen te zien.",
                                "Хто хоче переїхати на іншу локацію, потрапляє до єдиної черги на весь Алмере. Чергу бачать усі."))
                .supported("alina", "dmytro")
                .discussed("yuliia")
                .post("mariia", UKRAINIAN, "Не всі хочуть, щоб інші знали, що вони просять про переїзд.")
                .answer("vasyl", UKRAINIAN, "Можна показувати лише номер, без прізвища.")
                .voted("yuliia", null, Secrecy.SECRET, List.of(NO, NO, YES, NO, YES, NO, ABSTAIN));
    }

    private void withdrawn(long wilg, Instant at) {
        at(at).submitted(
                        wilg,
                        "tetiana",
                        text(
                                "Een tweede droger",
                                "Друга сушарка",
                                "In de wasruimte komt een tweede droger.",
                                "У пральні з’явиться друга сушарка."))
                .supported("halyna")
                .withdrawn("tetiana", new Words("Другу сушарку вже привезли.", UKRAINIAN));
    }

    private void inDiscussion(long wilg, Instant at) {
        at(at).submitted(
                        wilg,
                        "maksym",
                        text(
                                "Een inschrijflijst voor de wasmachines",
                                "Запис на пральні машини",
                                "Er komt een lijst waarop bewoners zich inschrijven voor een wasmachine. Een beurt duurt 2 uur. Wie 15 minuten te laat is, verliest de beurt.",
                                "З’явиться список, у якому мешканці записуються на пральну машину. Одна черга триває 2 години. Хто запізнився на 15 хвилин, втрачає чергу."))
                .supported("council", "halyna")
                .discussed("chair")
                .post("tetiana", UKRAINIAN, "Дві години замало, якщо пере велика родина.")
                .answer("maksym", UKRAINIAN, "Тоді можна взяти дві черги підряд, але не більше ніж раз на тиждень.")
                .post("chair", DUTCH, "Hangt de lijst op papier in de wasruimte, of komt hij op de telefoon?")
                .answer("council", ENGLISH, "Paper first. My mother has no smartphone.")
                .post("anastasiia", UKRAINIAN, "Знову все вирішують ті самі двоє, всім відомо хто!")
                .removed("chair", UKRAINIAN, "Без натяків на сусідів, будь ласка. Напишіть, що саме ви б змінили.")
                .amended(
                        "tetiana",
                        new Texts("", "2 uur", "2 години"),
                        new Texts("", "3 uur", "3 години"),
                        new Words("Програма на 60 градусів сама триває дві з половиною години.", UKRAINIAN));
    }

    private void inVote(long wilg, Instant at) {
        at(at).submitted(
                        wilg,
                        "anastasiia",
                        text(
                                "Stil in de gangen na elf uur",
                                "Тиша в коридорах після одинадцятої",
                                "Na 23.00 uur is het stil in de gangen en het trappenhuis. In het weekend is dat na middernacht.",
                                "Після 23:00 у коридорах і на сходах має бути тихо. У вихідні — після опівночі."))
                .supported("tetiana", "maksym")
                .discussed("chair")
                .post("secretary", DUTCH, "In de zomer spelen de kinderen langer buiten. Geldt dit dan ook?")
                .answer("anastasiia", UKRAINIAN, "Так, але йдеться лише про коридори, не про подвір’я.")
                .voting("chair", null, Secrecy.SECRET);
    }

    private void inDiscussionInTheCity(long city, Instant at) {
        at(at).submitted(
                        city,
                        "serhii",
                        text(
                                "Taalles ook in de avond",
                                "Курси нідерландської й увечері",
                                "Op elke locatie is er ten minste één avond per week Nederlandse les, voor wie overdag werkt.",
                                "На кожній локації щонайменше раз на тиждень є вечірні курси нідерландської — для тих, хто вдень працює."))
                .supported("mariia", "alina")
                .discussed("yuliia")
                .post("dmytro", UKRAINIAN, "На Де Кім немає вільної кімнати ввечері. Може, у бібліотеці?");
    }

    private void seconded(long wilg, Instant at) {
        at(at).submitted(
                        wilg,
                        "council",
                        text(
                                "Een oppasuur op woensdag",
                                "Година догляду за дітьми щосереди",
                                "Op woensdagmiddag past een groep ouders om de beurt op de kinderen, in de gemeenschappelijke ruimte.",
                                "Щосереди після обіду батьки по черзі доглядають за дітьми у спільній кімнаті."))
                .supported("tetiana", "halyna");
    }

    private void submitted(long wilg, Instant at) {
        at(at).submitted(
                        wilg,
                        "tetiana",
                        text(
                                "",
                                "Лавка біля входу",
                                "",
                                "Літнім людям ніде посидіти, поки вони чекають на автобус. Поставмо лавку біля входу."))
                .supported("maksym");
    }

    private void submittedInTheCity(long city, Instant at) {
        at(at).submitted(
                        city,
                        "alina",
                        text(
                                "Fietsen lenen tussen de locaties",
                                "Прокат велосипедів між локаціями",
                                "Elke locatie krijgt vijf fietsen die bewoners een dag kunnen lenen.",
                                "Кожна локація отримує п’ять велосипедів, які мешканці можуть узяти на день."));
    }

    private DemoMotion at(Instant moment) {
        return new DemoMotion(portal, database, deeds, moment);
    }

    private static MotionText text(String title, String titleUk, String text, String textUk) {
        return new MotionText(new Texts("", title, titleUk), new Texts("", text, textUk));
    }
}
