package nl.perspectief.infographic;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.Actions;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.Sha256;
import nl.perspectief.base.Turns;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.Insights;
import nl.perspectief.experts.PoolService;
import nl.perspectief.infographic.InfographicChoices.Choosable;
import nl.perspectief.infographic.poster.Poster;
import nl.perspectief.infographic.poster.PosterFiles;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
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
    private final PosterWords words;
    private final PoolService pools;
    private final Insights insights;
    private final Actions actions;
    private final Access access;
    private final Clock clock;

    /** A picture of dots takes some 30 MB while it is made. */
    private final Turns turns = new Turns(1, PATIENCE, "title", "infographic.bad.busy");

    InfographicService(
            InfographicStore store,
            PosterWords words,
            PoolService pools,
            Insights insights,
            Actions actions,
            Access access,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.pools = pools;
        this.insights = insights;
        this.actions = actions;
        this.access = access;
        this.clock = clock;
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
        var pool = overseen(poolId);
        return new InfographicChoices(
                pool,
                insights.heard(poolId),
                insights.of(poolId),
                actions.promised(pool.municipalityId(), InfographicChoices.MOST_ACTIONS));
    }

    /**
     * As it would be if it were published now.
     *
     * @return its picture in each language
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException as {@link #publish}
     */
    @Transactional(readOnly = true)
    @PreAuthorize(MAKERS)
    public Map<Locale, String> preview(long poolId, InfographicDraft draft) {
        var pictures = new LinkedHashMap<Locale, String>();
        for (var poster : posters(poolId, draft)) {
            pictures.put(languageOf(poster), PosterFiles.svg(poster).orElseThrow(() -> overfull(poster)));
        }
        return pictures;
    }

    /**
     * Publishes it in each language; from then on it stays as it is.
     *
     * @return its id
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException before interviews were counted and insights weighed, for what can't be chosen or isn't in
     *     each language, for words that don't fit, and when the same was published today already
     */
    @TriedAgain
    @PreAuthorize(MAKERS)
    public long publish(long poolId, InfographicDraft draft) {
        var posters = posters(poolId, draft);
        var digest = Sha256.of(
                String.join("\n", posters.stream().map(InfographicStore::words).toList())
                        .getBytes(StandardCharsets.UTF_8));
        var id = store.publish(poolId, access.standing().personId(), digest)
                .orElseThrow(() -> new BadInputException("title", "infographic.bad.published"));
        turns.take(() -> {
            for (var poster : posters) {
                store.add(id, poster, PosterFiles.of(poster).orElseThrow(() -> overfull(poster)));
            }
            return id;
        });
        return id;
    }

    private List<Poster> posters(long poolId, InfographicDraft draft) {
        var choices = choices(poolId);
        BadInputException.unless(choices.enough(), "insights", "infographic.bad.nothing");
        var chosen = chosen(choices, draft);
        var today = Dates.day(clock.instant());
        return Languages.ALL.stream()
                .map(language -> words.in(language, chosen, today))
                .toList();
    }

    private static PosterWords.Chosen chosen(InfographicChoices choices, InfographicDraft draft) {
        var faults = new Faults();
        var insights = picked(
                choices.insights(), choosable -> choosable.insight().number(), draft.insights(), faults, "insights");
        var actions = picked(choices.actions(), ActionRow::number, draft.actions(), faults, "actions");
        for (var language : Languages.ALL) {
            insights.stream()
                    .map(Choosable::insight)
                    .forEach(insight ->
                            requireWords(faults, "insights", insight.text().title(), language, insight.number()));
            actions.forEach(action -> requireWords(faults, "actions", action.title(), language, action.number()));
        }
        faults.end();
        return new PosterWords.Chosen(choices, draft, insights, actions);
    }

    private static <T, K> List<T> picked(
            List<T> choosable, Function<T, K> by, List<K> wanted, Faults faults, String field) {
        var picked = new ArrayList<T>();
        for (var key : wanted) {
            var found = choosable.stream()
                    .filter(each -> by.apply(each).equals(key))
                    .findFirst();
            faults.unless(found.isPresent(), field, "infographic.bad.gone", String.valueOf(key));
            found.ifPresent(picked::add);
        }
        return List.copyOf(picked);
    }

    private static void requireWords(Faults faults, String field, Texts title, Locale language, Object number) {
        faults.unless(
                !title.in(language).isEmpty(),
                field,
                "infographic.bad.untranslated." + language.getLanguage(),
                String.valueOf(number));
    }

    private ExpertPool overseen(long poolId) {
        return Optional.of(pools.find(poolId))
                .filter(ExpertPool::overseen)
                .orElseThrow(() -> new NotFoundException("pool " + poolId + " to make an infographic of"));
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
