package nl.perspectief.agenda.promises.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.perspectief.agenda.PromisesChanged;
import nl.perspectief.agenda.promises.PromiseFilter;
import nl.perspectief.agenda.promises.PromiseService;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.DigestUtils;

/**
 * Pages of promises, as they were written last. Who asks for one that is kept costs the database nothing; who asks for one
 * that many ask for at once waits for the one that writes it; and however many are asked for, few are read at the same
 * time. What this portal changes is seen at once, what another node changes after {@value #MINUTES} minutes.
 */
@Component
class KeptPromises {

    static final int MINUTES = 4;

    /** In bytes, of all pages together. */
    private static final long ROOM = 16_000_000;

    private static final int READ_AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PromiseService promises;
    private final PromisesPage page;
    private final Turns turns = new Turns(READ_AT_ONCE, PATIENCE, "page", "promises.busy");
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Key, Kept> kept;

    /** @param page from 1 on */
    record Wanted(String municipality, Locale language, PromiseFilter filter, int page) {

        private Wanted first() {
            return new Wanted(municipality, language, filter, 1);
        }
    }

    /** @param changes of which it knows: what is read while something changes is kept for nobody */
    private record Key(Wanted wanted, long changes) {}

    /**
     * @param tag that is another one as soon as the page is
     * @param pages how many there are of its filter
     */
    record Kept(byte[] html, String tag, int pages) {}

    KeptPromises(PromiseService promises, PromisesPage page, Clock clock) {
        this.promises = promises;
        this.page = page;
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(MINUTES))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .maximumWeight(ROOM)
                .weigher((Key _, Kept each) -> each.html().length)
                .build();
    }

    /**
     * Of a page after the last one the first page knows that it isn't there, so that it costs no more than that one.
     *
     * @throws NotFoundException as {@link PromiseService#read}; that is not kept
     * @throws nl.perspectief.base.BadInputException when too many others are asked for
     */
    Kept read(Wanted wanted) {
        if (wanted.page() < 1
                || wanted.page() > 1 && wanted.page() > read(wanted.first()).pages()) {
            throw new NotFoundException("page " + wanted.page());
        }
        return kept.get(new Key(wanted, changes.get()), _ -> turns.take(() -> write(wanted)));
    }

    private Kept write(Wanted wanted) {
        var found = promises.read(wanted.municipality(), wanted.filter(), wanted.page());
        var html = page.write(found, wanted.municipality(), wanted.language()).getBytes(StandardCharsets.UTF_8);
        // weak, so that it may be sent compressed
        return new Kept(html, "W/\"" + DigestUtils.md5DigestAsHex(html) + "\"", found.pages());
    }

    @TransactionalEventListener
    void on(PromisesChanged changed) {
        changes.incrementAndGet();
        kept.invalidateAll();
    }
}
