package nl.perspectief.agenda.promises.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.promises.PromiseFilter;
import nl.perspectief.agenda.promises.PromiseState;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was promised in a municipality, as a page for everybody: without a session, a script or a login, and kept for a short
 * while by this portal and by browsers. A page that is off is as one that never was.
 */
@RestController
class PromisesAddress {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String STATE = "state";
    static final String PAGE = "page";

    /** Browsers and proxies keep a page so long; then they ask whether it is still the same. */
    private static final Duration KEPT_OUTSIDE = Duration.ofMinutes(1);

    /** As municipalities are called; the database would find one by other signs too, and each would be another page. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,20}");

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final KeptPromises kept;
    private final PromisesNotFound notFound;

    PromisesAddress(KeptPromises kept, PromisesNotFound notFound) {
        this.kept = kept;
        this.notFound = notFound;
    }

    @GetMapping("/promises/{municipality}")
    ResponseEntity<byte[]> page(
            @PathVariable String municipality,
            @RequestParam(name = LANGUAGE, required = false) @Nullable String tag,
            @RequestParam(name = THEME, required = false) @Nullable String theme,
            @RequestParam(name = STATE, required = false) @Nullable String state,
            @RequestParam(name = PAGE, required = false) @Nullable String page,
            HttpServletRequest request) {
        var language = Languages.of(tag).orElseGet(() -> Languages.of(request));
        var filter = new PromiseFilter(one(ActionTheme.values(), theme), one(PromiseState.values(), state));
        if (!CODE.matcher(municipality).matches()) {
            return refused(HttpStatus.NOT_FOUND, language);
        }
        try {
            var found = kept.read(new KeptPromises.Wanted(municipality, language, filter, number(page)));
            return ResponseEntity.ok()
                    .contentType(HTML)
                    .cacheControl(CacheControl.maxAge(KEPT_OUTSIDE).cachePublic())
                    .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                    .eTag(found.tag())
                    .body(found.html());
        } catch (NotFoundException notShown) {
            return refused(HttpStatus.NOT_FOUND, language);
        } catch (BadInputException tooMany) {
            return refused(HttpStatus.SERVICE_UNAVAILABLE, language);
        }
    }

    private ResponseEntity<byte[]> refused(HttpStatus status, Locale language) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(notFound.write(status, language));
    }

    /** What is no number is a page that isn't there. */
    private static int number(@Nullable String page) {
        return page == null ? 1 : page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
    }

    /** As it stands in the address. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String word) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(null);
    }
}
