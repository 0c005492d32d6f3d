package nl.perspectief.infographic;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.Sha256;
import nl.perspectief.base.Turns;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.infographic.poster.Poster;
import nl.perspectief.infographic.poster.PosterFiles;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Infographics of pools. Oversight makes and publishes those of its municipality; whoever has a function there reads what
 * was published, but for partners.
 */
@Service
@Transactional
@PreAuthorize(InfographicService.READERS)
public class InfographicService {

    /** Who may see infographics at all. */
    public static final String READERS = "hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER
            + "', '" + Roles.OVERSIGHT + "', '" + Roles.RESIDENT + "', '" + Roles.EXPERT + "')";

    private static final String MAKERS = "hasRole('" + Roles.OVERSIGHT + "')";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final InfographicStore store;
    private final Posters posters;
    private final Access access;

    /** A picture of dots takes some 30 MB while it is made. */
    private final Turns turns = new Turns(1, PATIENCE, "title", "infographic.bad.busy");

    InfographicService(InfographicStore store, Posters posters, Access access) {
        this.store = store;
        this.posters = posters;
        this.access = access;
    }

    /**
     * Those that were published, the latest first.
     *
     * @param poolId null for those of all pools
     */
    @Transactional(readOnly = true)
    public List<InfographicRow> list(Locale language, @Nullable Long poolId, Pageable page) {
        return store.list(access.standing(), language, poolId, page);
    }

    /** @throws NotFoundException unless it is one of {@link #list} */
    @Transactional(readOnly = true)
    public Infographic find(Locale language, long id) {
        return store.find(access.standing(), language, id).orElseThrow(() -> notFound(id));
    }

    /** @throws NotFoundException unless it is one of {@link #list} */
    @Transactional(readOnly = true)
    public byte[] file(Locale language, long id, InfographicFile file) {
        return store.file(access.standing(), language, id, file).orElseThrow(() -> notFound(id));
    }

    /** @throws NotFoundException unless the user oversees the pool */
    @Transactional(readOnly = true)
    @PreAuthorize(MAKERS)
    public InfographicChoices choices(long poolId) {
        return posters.choices(poolId);
    }

    /**
     * As it would be if it were published now.
     *
     * @param reader the language in which is said what is wrong
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException before interviews were counted and insights weighed, for what can't be chosen or isn't in
     *     each language, and for words that don't fit
     */
    @Transactional(readOnly = true)
    @PreAuthorize(MAKERS)
    public InfographicPreview preview(Locale reader, long poolId, InfographicDraft draft) {
        var made = posters.of(reader, poolId, draft);
        var pictures = new LinkedHashMap<Locale, String>();
        for (var poster : made) {
            pictures.put(languageOf(poster), PosterFiles.svg(poster).orElseThrow(() -> overfull(poster)));
        }
        return new InfographicPreview(HexFormat.of().formatHex(digest(made)), pictures, suspicions(made));
    }

    /**
     * Publishes it in each language; from then on it stays as it is. Files are drawn one infographic at a time, and
     * whoever waits for that holds no connection.
     *
     * @param reader the language in which is said what is wrong
     * @param seen the digest of the preview that the user looked at
     * @return its id
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException as {@link #preview}; when it would say something else than what was looked at; and when the
     *     same was published today already
     */
    @TriedAgain
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize(MAKERS)
    public long publish(Locale reader, long poolId, InfographicDraft draft, String seen) {
        var made = posters.of(reader, poolId, draft);
        var digest = digest(made);
        BadInputException.unless(HexFormat.of().formatHex(digest).equals(seen), "title", "infographic.bad.changed");
        var files = turns.take(() -> {
            var drawn = new LinkedHashMap<Poster, PosterFiles>();
            for (var poster : made) {
                drawn.put(poster, PosterFiles.of(poster).orElseThrow(() -> overfull(poster)));
            }
            return drawn;
        });
        return store.publish(poolId, access.standing().personId(), digest, files)
                .orElseThrow(() -> new BadInputException("title", "infographic.bad.published"));
    }

    /**
     * Takes it back: from now on nobody reads it here.
     *
     * @throws NotFoundException unless the user oversees its pool, and it is one of {@link #list}
     */
    @TriedAgain
    @PreAuthorize(MAKERS)
    public void withdraw(long id) {
        var standing = access.standing();
        var found = store.find(standing, Languages.DUTCH, id)
                .filter(Infographic::overseen)
                .orElseThrow(() -> notFound(id));
        store.withdraw(found.row().id(), standing.personId());
    }

    private static byte[] digest(List<Poster> posters) {
        var words = posters.stream().map(InfographicStore::words).toList();
        return Sha256.of(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    }

    /** In words that nobody looked through when they were stored; insights were. */
    private static List<String> suspicions(List<Poster> posters) {
        var words = posters.stream()
                .flatMap(poster -> Stream.concat(
                        Stream.of(poster.title(), poster.intro()),
                        poster.promises().stream().map(Poster.Promise::title)));
        return Suspicion.in(words).stream().map(Suspicion::text).distinct().toList();
    }

    private static Locale languageOf(Poster poster) {
        return Locale.forLanguageTag(poster.language());
    }

    private static BadInputException overfull(Poster poster) {
        return new BadInputException("title." + poster.language(), "infographic.bad.overfull");
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("infographic " + id);
    }
}
