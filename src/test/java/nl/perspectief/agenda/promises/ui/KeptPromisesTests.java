package nl.perspectief.agenda.promises.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.promises.PromiseFilter;
import nl.perspectief.agenda.promises.PromiseService;
import nl.perspectief.agenda.promises.PublicPageService;
import nl.perspectief.base.text.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of pages, after each change that is in the database for good. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class KeptPromisesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    KeptPromises kept;

    @Autowired
    PublicPageService pages;

    @Autowired
    StatementCounter statements;

    @Autowired
    PlatformTransactionManager transactions;

    private NewRows newRows;
    private AgendaGround ground;
    private KeptPromises.Wanted wanted;

    @BeforeEach
    void aPageThatIsOn() {
        newRows = NewRows.sinceNow();
        ground = new AgendaGround(context);
        var code = ground.database
                .sql("select code from municipality where id = ?")
                .param(ground.here.id())
                .query(String.class)
                .single();
        wanted = new KeptPromises.Wanted(code, Languages.DUTCH, PromiseFilter.ALL, 1);
        ground.asOversight();
        pages.show(ground.here.id());
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void aHundredAtOnceReadItOnce() throws Exception {
        ground.accepted();

        assertThat(during(() -> {
                    try {
                        assertThat(AtOnce.run(100, () -> kept.read(wanted).tag()))
                                .allMatch(String.class::isInstance)
                                .containsOnly(kept.read(wanted).tag());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .hasSize(3);
    }

    @Test
    void aPageAfterTheLastCostsNothingOnceTheFirstIsKept() {
        ground.accepted();
        kept.read(wanted);
        var later = new KeptPromises.Wanted(wanted.municipality(), wanted.language(), wanted.filter(), 2);

        assertThat(during(() -> AgendaGround.notFound(() -> kept.read(later)))).isEmpty();
        var none = new KeptPromises.Wanted(wanted.municipality(), wanted.language(), wanted.filter(), 0);
        assertThat(during(() -> AgendaGround.notFound(() -> kept.read(none)))).isEmpty();
    }

    @Test
    void whatChangesHereIsSeenAtOnce() {
        var number = ground.accepted();
        assertThat(read()).contains(number, "Nog niet begonnen", "Taalhuis De Brug");
        assertThat(during(this::read)).isEmpty();

        ground.asOversight();
        ground.organisations.rename(ground.school, 0, "Taalhuis Het Veer");
        assertThat(read()).contains("Taalhuis Het Veer");
        ground.asPetra();
        ground.actions.finish(number, ground.actions.find(number).version(), AgendaGround.PROOF);
        assertThat(read()).contains("op tijd");

        ground.asOversight();
        pages.hide(ground.here.id());
        AgendaGround.notFound(this::read);
    }

    @Test
    void whatAnotherNodeChangesIsSeenAfterAWhile() {
        var now = new AtomicReference<>(Instant.now());
        InstantSource source = now::get;
        var here = new KeptPromises(
                context.getBean(PromiseService.class),
                context.getBean(PromisesPage.class),
                source.withZone(ZoneOffset.UTC));
        var before = here.read(wanted).tag();
        ground.database
                .sql("update agenda_setting set public_page = false where municipality_id = ?")
                .param(ground.here.id())
                .update();

        now.updateAndGet(
                moment -> moment.plus(Duration.ofMinutes(KeptPromises.MINUTES).minusMillis(1)));
        assertThat(here.read(wanted).tag()).isEqualTo(before);

        now.updateAndGet(moment -> moment.plusMillis(1));
        AgendaGround.notFound(() -> here.read(wanted));
    }

    private List<String> during(Runnable work) {
        return requireNonNull(new TransactionTemplate(transactions).execute(_ -> statements.during(work)));
    }

    private String read() {
        return new String(kept.read(wanted).html(), StandardCharsets.UTF_8);
    }
}
