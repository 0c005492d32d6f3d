package nl.perspectief.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Translations;
import nl.perspectief.development.KeycloakAdmin;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What all browser tests of one run share: the portal, its database, Keycloak and the browser. */
final class Stage {

    private static final Translations TRANSLATIONS = new Translations();

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;
    private static @Nullable JdbcClient database;

    private Stage() {}

    /** An account of the Keycloak, with the password that is its name, and the person it is in the portal. */
    record Account(String name, TestData.Person person) {}

    static String url() {
        return TestServers.portal().url();
    }

    static synchronized JdbcClient database() {
        var client = database;
        if (client == null) {
            TestServers.portal();
            client = databaseOf(TestServers.portalMariaDb());
            database = client;
        }
        return client;
    }

    static JdbcClient databaseOf(MariaDbServer server) {
        return JdbcClient.create(dataSourceOf(server));
    }

    private static DataSource dataSourceOf(MariaDbServer server) {
        return new DriverManagerDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner());
    }

    /** Opens at once; the council's members may vote. */
    static long poll(long council, Question question, Secrecy secrecy, TestData.Person openedBy) {
        var draft = PollTestData.draft(council, question, secrecy, RollKind.MEMBERS);
        return PollTestData.open(dataSourceOf(TestServers.portalMariaDb()), draft, openedBy.id());
    }

    /** Somebody else's ballot, cast elsewhere. */
    static void cast(long poll, TestData.Person voter, Choice choice, Secrecy secrecy) {
        PollTestData.cast(dataSourceOf(TestServers.portalMariaDb()), poll, voter.id(), choice, secrecy);
    }

    static void end(long poll) {
        PollTestData.end(database(), poll);
    }

    static TestData data() {
        return TestData.in(database());
    }

    static KeycloakAdmin keycloak() {
        return new KeycloakAdmin(TestServers.keycloak());
    }

    /** A new account that nobody else uses. */
    static Account account(FunctionKind kind, String firstName, Locale language) {
        var role = kind.role().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        var subject = keycloak().addAccount(name, firstName, "Test", language.getLanguage(), role);
        return new Account(
                name,
                data().aPerson(subject)
                        .named(firstName + " Test")
                        .speaking(language)
                        .save());
    }

    /** One of the accounts of the development realm, without the functions that other test classes gave it. */
    static Account demoAccount(String name, int number, Locale language) {
        var subject = "00000000-0000-4000-8000-0000000000%02d".formatted(number);
        database().sql("""
            insert into person (subject, name, email, language, last_login)
            values (?, ?, '', ?, utc_timestamp(6)) on duplicate key update language = values(language)
            """).params(subject, name, language.getLanguage()).update();
        database()
                .sql("delete f from person_function f join person p on p.id = f.person_id where p.subject = ?")
                .param(subject)
                .update();
        var id = database()
                .sql("select id from person where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
        return new Account(name, data().person(id, subject));
    }

    /** What is stored of one indicator: the answer, a space and the remark. */
    static @Nullable String answer(long checklist, String code) {
        return database()
                .sql("""
                    select concat(a.form, ' ', a.remark) from answer a join indicator i on i.id = a.indicator_id
                    where a.checklist_id = ? and i.code = ?
                    """)
                .params(checklist, code)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** A text of the interface. */
    static String text(Locale language, String key, Object... arguments) {
        return TRANSLATIONS.getTranslation(key, language, arguments);
    }

    static synchronized Browser browser() {
        var running = browser;
        if (running == null) {
            var driver = Chromium.driver();
            playwright = driver;
            Runtime.getRuntime().addShutdownHook(new Thread(Stage::stop, "stop-browser"));
            running = Chromium.launch(driver);
            browser = running;
        }
        return running;
    }

    private static synchronized void stop() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
