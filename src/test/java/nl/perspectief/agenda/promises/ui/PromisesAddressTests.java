package nl.perspectief.agenda.promises.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import nl.perspectief.PortalTest;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.promises.PromiseService;
import nl.perspectief.agenda.promises.PublicPageService;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page for everybody, as somebody without a login asks for it. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PromisesAddressTests {

    private static final String MARKUP = "<b onclick=\"alert(1)\">Meer</b> & \"meer\"";

    @Autowired
    ApplicationContext context;

    @Autowired
    PublicPageService pages;

    private AgendaGround ground;
    private PromisesAddress address;
    private String code = "";

    @BeforeEach
    void twoOrganisations() {
        ground = new AgendaGround(context);
        code = ground.database
                .sql("select code from municipality where id = ?")
                .param(ground.here.id())
                .query(String.class)
                .single();
        // what is kept by the portal's own would outlast this test
        var kept = new KeptPromises(
                context.getBean(PromiseService.class), context.getBean(PromisesPage.class), Clock.systemUTC());
        address = new PromisesAddress(kept, context.getBean(PromisesNotFound.class));
    }

    @Test
    void aPageThatIsOffIsAsOneThatNeverWas() {
        ground.accepted();

        for (var language : Languages.ALL) {
            var off = get(code, language.toLanguageTag(), null, null);
            var unknown = get("nowhere", language.toLanguageTag(), null, null);

            assertThat(off.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(off.getHeaders()).isEqualTo(unknown.getHeaders());
            assertThat(off.getBody()).isEqualTo(unknown.getBody());
            assertThat(text(off)).doesNotContain(code);
        }
    }

    @Test
    void nothingOfPersonsAndNoFreeWordsOfThemAreOnIt() {
        var number = ground.accepted();
        ground.actions.report(number, new Words("Marker-note", Languages.DUTCH));
        ground.actions.finish(
                number, ground.actions.find(number).version(), new Words("Marker-proof", Languages.DUTCH));
        ground.asOversight();
        var draft = AgendaGround.draft("De Wilg", ground.school, ground.petra.id());
        var other = ground.actions.add(
                ground.here.id(),
                new ActionDraft(
                        draft.text(),
                        draft.theme(),
                        draft.term(),
                        ground.school,
                        ground.petra.id(),
                        draft.deadline(),
                        ground.wilg.id(),
                        new Words("Marker-step", Languages.DUTCH)));
        ground.asPetra();
        ground.actions.accept(other, 0);
        ground.asOversight();
        ground.actions.stop(other, new Words("Marker-reason", Languages.DUTCH));
        show();

        for (var language : Languages.ALL) {
            var html = text(get(code, language.toLanguageTag(), null, null));

            assertThat(html).contains(number, other, "Taalhuis De Brug", "lang=\"" + language + "\"");
            assertThat(html)
                    .doesNotContain(
                            "Marker-", "Petra", "Jeroen", "Marieke", "Willem", "Iryna", "@", "/agenda/", "/trail/");
        }
    }

    @Test
    void markupInWhatPeopleWroteIsText() {
        ground.asOversight();
        var plain = AgendaGround.draft("De Wilg", ground.school, null);
        var number = ground.actions.add(
                ground.here.id(),
                new ActionDraft(
                        new ActionText(new Texts(MARKUP, MARKUP, MARKUP), new Texts(MARKUP, MARKUP, MARKUP)),
                        plain.theme(),
                        plain.term(),
                        ground.school,
                        null,
                        plain.deadline(),
                        null,
                        null));
        ground.asPetra();
        ground.actions.accept(number, 0);
        show();

        var page = Jsoup.parse(text(get(code, "nl", null, null)));

        assertThat(page.select("h3").text()).isEqualTo(MARKUP);
        assertThat(page.select(".written").text()).isEqualTo(MARKUP);
        assertThat(page.select("b, script, [onclick]")).isEmpty();
    }

    @Test
    void itSpeaksTheLanguageOfItsAddressOrElseOfTheReader() {
        ground.accepted();
        show();

        var ukrainian = Jsoup.parse(text(get(code, "uk", null, null)));
        assertThat(ukrainian.select("html").attr("lang")).isEqualTo("uk");
        assertThat(ukrainian.select("h3").text()).isEqualTo("Більше курсів: De Wilg");
        assertThat(ukrainian.select("h3").hasAttr("lang")).isFalse();
        assertThat(ukrainian.select("nav a[hreflang]").eachAttr("href"))
                .containsExactly("?lang=nl", "?lang=uk", "?lang=en");
        assertThat(ukrainian.select("nav a[aria-current=true]").eachText()).containsExactly("Українська");
        assertThat(ukrainian.select("link[rel=alternate]").eachAttr("href"))
                .contains("http://localhost/promises/" + code + "?lang=en");
        var english = Jsoup.parse(text(get(code, "en", null, null)));
        assertThat(english.select("h3").attr("lang")).isEqualTo("nl");
        assertThat(english.select("h3 .in-language[lang=en]").text()).isEqualTo("Dutch");
        assertThat(ukrainian.select("h3 .in-language")).isEmpty();

        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.of("uk", "UA"));
        assertThat(address.page(code, null, null, null, null, request)
                        .getHeaders()
                        .getFirst("Content-Language"))
                .isEqualTo("uk");
        assertThat(get(code, "xx", null, null).getHeaders().getFirst("Vary")).contains("Accept-Language");
    }

    @Test
    void whatIsNoThemeStateOrPageIsLeftOutOrNotFound() {
        ground.accepted();
        show();

        var plain = get(code, "nl", null, null);
        assertThat(get(code, "nl", "nonsense", null).getBody()).isEqualTo(plain.getBody());
        assertThat(get(code, "nl", "language", "1").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(text(get(code, "nl", "work", null))).contains("Zulke beloften zijn er niet.");
        for (var page : new String[] {"0", "2", "-1", "1e3", "99999999999", ""}) {
            assertThat(get(code, "nl", null, page).getStatusCode()).as(page).isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void aMunicipalityIsFoundByItsCodeAndByNothingThatTheDatabaseTakesForTheSame() {
        ground.accepted();
        show();

        for (var other : new String[] {code.toUpperCase(Locale.ROOT), code + " ", "", "%", "../" + code}) {
            assertThat(get(other, "nl", null, null).getStatusCode()).as(other).isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void itsTagIsAnotherOneOnlyWhenThePageIs() {
        ground.accepted();
        show();

        var first = get(code, "nl", null, null).getHeaders().getETag();
        assertThat(get(code, "nl", null, null).getHeaders().getETag()).isEqualTo(first);
        assertThat(get(code, "uk", null, null).getHeaders().getETag()).isNotEqualTo(first);
    }

    private void show() {
        ground.asOversight();
        pages.show(ground.here.id());
        SecurityContextHolder.clearContext();
    }

    private ResponseEntity<byte[]> get(
            String municipality, String language, @Nullable String theme, @Nullable String page) {
        SecurityContextHolder.clearContext();
        return address.page(municipality, language, theme, null, page, new MockHttpServletRequest());
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}
