package nl.perspectief.agenda.promises;

import static nl.perspectief.agenda.AgendaGround.PROOF;
import static nl.perspectief.agenda.AgendaGround.WORDS;
import static nl.perspectief.agenda.AgendaGround.draft;
import static nl.perspectief.agenda.AgendaGround.notFound;
import static nl.perspectief.agenda.AgendaGround.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.base.time.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What everybody reads of promises, once oversight lets them. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PromiseServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PromiseService promises;

    @Autowired
    PublicPageService pages;

    @Autowired
    StatementCounter statements;

    private AgendaGround ground;
    private String code = "";

    @BeforeEach
    void twoOrganisations() {
        ground = new AgendaGround(context);
        code = ground.database
                .sql("select code from municipality where id = ?")
                .param(ground.here.id())
                .query(String.class)
                .single();
    }

    @Test
    void itIsOffUntilOversightShowsItAndAfterItHidesIt() {
        ground.accepted();
        notFound(() -> read(PromiseFilter.ALL, 1));
        ground.asOversight();
        assertThat(pages.list()).singleElement().satisfies(page -> {
            assertThat(page.shown()).isFalse();
            assertThat(page.changedAt()).isNull();
            assertThat(page.promises()).isEqualTo(1);
        });

        pages.show(ground.here.id());
        assertThat(read(PromiseFilter.ALL, 1).list()).hasSize(1);
        ground.asOversight();
        assertThat(pages.list()).singleElement().satisfies(page -> {
            assertThat(page.shown()).isTrue();
            assertThat(page.changedAt()).isNotNull();
            assertThat(page.changedBy()).isEqualTo("Jeroen");
        });

        pages.hide(ground.here.id());
        notFound(() -> read(PromiseFilter.ALL, 1));
    }

    @Test
    void whoChoosesWhatIsChosenAlreadyIsNotTheOneWhoChoseIt() {
        ground.asOversight();
        pages.show(ground.here.id());
        ground.database
                .sql("update agenda_setting set changed_by = null, changed_at = '2026-01-01'")
                .update();

        pages.show(ground.here.id());

        assertThat(pages.list().getFirst().changedBy()).isNull();
        pages.hide(ground.here.id());
        assertThat(pages.list().getFirst().changedBy()).isEqualTo("Jeroen");
    }

    @Test
    void onlyWhatWasEverAcceptedIsThere() {
        ground.proposed();
        var stopped = ground.proposed();
        ground.actions.stop(stopped, WORDS);
        var accepted = ground.accepted();
        var underWay = ground.accepted();
        ground.actions.report(underWay, WORDS);
        var done = ground.finished();
        var given = ground.accepted();
        ground.asOversight();
        ground.actions.change(given, 0, draft("De Wilg", ground.factory, null));
        var ended = ground.accepted();
        ground.asOversight();
        ground.actions.stop(ended, WORDS);
        pages.show(ground.here.id());

        var page = read(PromiseFilter.ALL, 1);

        assertThat(page.list())
                .extracting(Promise::number)
                .containsExactlyInAnyOrder(accepted, underWay, done, given, ended);
        assertThat(page.count(_ -> true)).isEqualTo(5);
        assertThat(read(new PromiseFilter(null, PromiseState.WAITING), 1).list())
                .singleElement()
                .satisfies(promise -> assertThat(promise.organisation()).isNull());
        assertThat(read(new PromiseFilter(ActionTheme.LANGUAGE, PromiseState.DONE), 1)
                        .list())
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.number()).isEqualTo(done);
                    assertThat(promise.ended()).isEqualTo(LocalDate.now(Dates.ZONE));
                    assertThat(promise.isLate(LocalDate.now(Dates.ZONE).plusYears(1)))
                            .isFalse();
                });
        assertThat(read(new PromiseFilter(ActionTheme.WORK, null), 1).list()).isEmpty();
    }

    @Test
    void whatNamesPeopleInThatIsToldToOversightBeforeItIsShown() {
        ground.accepted();
        var number = ground.accepted();
        ground.asOversight();
        var seen = ground.actions.find(number);
        var draft = draft("de tuin: bel Kees Jansen op 06-11112222", ground.school, null);
        ground.actions.change(number, seen.version(), draft);

        assertThat(pages.suspicions(ground.here.id()))
                .extracting(PublicSuspicion::number, PublicSuspicion::text)
                .containsExactly(tuple(number, "Kees Jansen"), tuple(number, "06-11112222"));
        var far = ground.data.aMunicipality("Farland").save();
        notFound(() -> pages.suspicions(far.id()));
    }

    @Test
    void whoWasOnlyAskedIsNotNamedBesideWhatWasStopped() {
        var given = ground.accepted();
        ground.asOversight();
        ground.actions.change(given, 0, draft("De Wilg", ground.factory, null));
        ground.actions.stop(given, WORDS);
        var promised = ground.accepted();
        ground.asOversight();
        ground.actions.stop(promised, WORDS);
        pages.show(ground.here.id());

        assertThat(read(PromiseFilter.ALL, 1).list())
                .extracting(Promise::number, Promise::organisation)
                .containsExactlyInAnyOrder(tuple(given, null), tuple(promised, "Taalhuis De Brug"));
    }

    @Test
    void aDeadlineThatWasMovedSaysWithWhichItWasPromised() {
        var number = ground.accepted();
        for (var days = 10; days < 30; days += 10) {
            given(number, ground.school, soon().plusDays(days));
        }
        pages.show(ground.here.id());

        assertThat(read(PromiseFilter.ALL, 1).list()).singleElement().satisfies(promise -> {
            assertThat(promise.deadline()).isEqualTo(soon().plusDays(20));
            assertThat(promise.firstDeadline()).isEqualTo(soon());
        });
    }

    @Test
    void whatOnePromisedIsNotSaidOfTheNext() {
        var number = ground.accepted();
        given(number, ground.factory, soon().plusDays(30));
        pages.show(ground.here.id());
        assertThat(read(PromiseFilter.ALL, 1).list())
                .singleElement()
                .extracting(Promise::firstDeadline)
                .isNull();

        ground.asWillem();
        ground.actions.accept(number, ground.actions.find(number).version());
        assertThat(read(PromiseFilter.ALL, 1).list()).singleElement().satisfies(promise -> {
            assertThat(promise.organisation()).isEqualTo("Werkbedrijf");
            assertThat(promise.deadline()).isEqualTo(soon().plusDays(30));
            assertThat(promise.firstDeadline()).isNull();
        });
    }

    private void given(String number, long organisation, LocalDate deadline) {
        var action = ground.seen(number);
        var draft = action.draft();
        ground.actions.change(
                number,
                action.version(),
                new ActionDraft(
                        draft.text(),
                        draft.theme(),
                        draft.term(),
                        organisation,
                        null,
                        deadline,
                        null,
                        draft.firstStep()));
    }

    @Test
    void itIsPagedInAsManyStatementsHoweverManyThereAre() {
        ground.accepted();
        ground.asOversight();
        pages.show(ground.here.id());
        var few = statements.during(() -> read(PromiseFilter.ALL, 1)).size();
        for (var time = 0; time < PromiseService.PAGE; time++) {
            ground.accepted();
        }
        var number = ground.accepted();
        ground.actions.finish(number, ground.actions.find(number).version(), PROOF);

        assertThat(statements.during(() -> read(PromiseFilter.ALL, 1))).hasSize(few);
        assertThat(few).isEqualTo(3);
        assertThat(read(PromiseFilter.ALL, 1).pages()).isEqualTo(2);
        assertThat(read(PromiseFilter.ALL, 1).list()).hasSize(PromiseService.PAGE);
        assertThat(read(PromiseFilter.ALL, 2).list())
                .extracting(Promise::number)
                .endsWith(number);
        notFound(() -> read(PromiseFilter.ALL, 3));
        notFound(() -> read(PromiseFilter.ALL, 0));
        notFound(() -> read(new PromiseFilter(ActionTheme.WORK, null), 2));
    }

    private Promises read(PromiseFilter filter, int page) {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        return promises.read(code, filter, page);
    }
}
