package nl.perspectief.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.issues.News;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people named stands in mails as they named it, whatever a mail tells; nothing else that anybody typed does. */
@SuppressWarnings("NullAway.Init") // set before each test
class MailMarkupTests extends MailTest {

    private static final String CATEGORY = "<script>alert(1)</script> & noise";
    private static final String LOCATION = "</a><img src=x onerror=alert(1)> De Wilg";

    @Autowired
    Notifications sending;

    @Autowired
    Translations translations;

    private String number;
    private List<String> everything;

    @BeforeEach
    void somethingThatIsNamedLikeMarkup() {
        number = place.reported(NOISE);
        var whole = place.reported(NOISE);
        database.sql("update issue_category set name_en = :name, name_nl = :name, name_uk = :name where code = :code")
                .param("name", CATEGORY)
                .param("code", NOISE)
                .update();
        database.sql(
                        "update location set name = ? where id in (select location_id from issue_report where open_number = ?)")
                .param(LOCATION)
                .param(number)
                .update();
        database.sql("update notification set mail_next = null").update();
        var ofParts = Stream.of(News.ACCEPTED, News.STARTED, News.SOLVED, News.REJECTED, News.REOPENED, News.CLOSED)
                .map(kind -> kind + ":" + idOf(whole));
        everything =
                Stream.concat(Stream.of(News.values()).map(News::name), ofParts).toList();
    }

    @Test
    void allThatTellsHoldsNothingButWhatIsTriedHere() {
        assertThat(context.getBeansOfType(Teller.class).values())
                .extracting(Teller::topic)
                .as(
                        "the others say the same of everything; titles of votes, motions, actions and insights, and names of locations, are laid"
                                + " out in the same way")
                .containsExactlyInAnyOrder(
                        "issues", "contacts", "photos", "motions", "voting", "agenda", "insights", "indicators");
    }

    @Test
    void namesAreTextInEachMail() throws Exception {
        everything.forEach(this::tell);

        mails.send();

        var all = received();
        var subjects = new ArrayList<String>();
        for (var mail : all) {
            subjects.add(mail.getSubject());
            var html = html(mail);
            assertThat(html.title()).isEqualTo(mail.getSubject());
            assertThat(html.select("p > a").eachText()).startsWith(mail.getSubject());
            assertThat(tags(html)).containsOnly("html", "head", "title", "body", "p", "a");
        }
        assertThat(everything).allMatch(kind -> subjects.stream().anyMatch(subject -> says(subject, kind)));
    }

    @Test
    void namesAreTextInADigest() throws Exception {
        for (var reader : Set.of(place.manager, place.resident)) {
            place.as(reader);
            notifications.chooseMail(MailChoice.DAILY);
        }
        everything.forEach(this::tell);
        database.sql("""
                        update notification set mail_due = mail_due - interval 2 day, mail_next = mail_next - interval 2 day
                        where mail_next is not null
                        """).update();

        mails.send();

        var all = received();
        assertThat(all).hasSize(2);
        for (var mail : all) {
            var html = html(mail);
            assertThat(html.select("p > a").eachText())
                    .hasSizeGreaterThan(2)
                    .filteredOn(line -> line.contains(number))
                    .allMatch(line -> line.contains(CATEGORY) && line.contains(LOCATION));
            assertThat(tags(html)).containsOnly("html", "head", "title", "body", "p", "a");
        }
    }

    /** To the reporter, unless it is for those who handle it. */
    private void tell(String kind) {
        var cause = "markup:" + kind;
        sending.send(new Notice("issues", idOf(number), kind, cause, false), Set.of(place.resident.id()));
        sending.send(new Notice("issues", idOf(number), kind, cause, false), Set.of(place.manager.id()));
    }

    private boolean says(String subject, String kind) {
        var ofPart = kind.indexOf(':');
        var key = ofPart < 0 ? "issues.news." + kind : "issues.news.part." + kind.substring(0, ofPart);
        return Languages.ALL.stream()
                .map(language -> translations.getTranslation(key, language, number, CATEGORY, LOCATION))
                .anyMatch(subject::equals);
    }

    private long idOf(String report) {
        return database.sql("select id from issue_report where open_number = ?")
                .param(report)
                .query(Long.class)
                .single();
    }

    private List<MimeMessage> received() {
        return Stream.of("mail-manager", "mail-resident")
                .flatMap(name -> mails.received(name).stream())
                .toList();
    }

    private static Document html(MimeMessage mail) throws Exception {
        return Jsoup.parse(MailGround.parts(mail).getLast());
    }

    private static Set<String> tags(Document html) {
        return html.child(0).stream().map(Element::normalName).collect(Collectors.toSet());
    }
}
