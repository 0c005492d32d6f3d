package nl.perspectief.issues;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.base.text.Translations;
import nl.perspectief.issues.ReportNewsRepository.Named;
import nl.perspectief.notifications.Reader;
import nl.perspectief.notifications.Teller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what happened to a report, to those who may still read it. */
@Component
class ReportTeller implements Teller {

    private final ReportNewsRepository news;
    private final Translations translations;

    ReportTeller(ReportNewsRepository news, Translations translations) {
        this.news = news;
        this.translations = translations;
    }

    @Override
    public String topic() {
        return ReportNews.TOPIC;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Told, Telling> tell(Reader reader, Collection<Told> told) {
        var ids = told.stream().flatMap(ReportTeller::named).collect(toSet());
        var named = news.findNamed(Sight.of(reader.standing()), ids).stream().collect(toMap(Named::id, identity()));
        var texts = new HashMap<Told, Telling>();
        for (var each : told) {
            var report = named.get(each.thingId());
            var kind = ToldKind.read(each.kind());
            if (report != null
                    && mayRead(report, kind.news())
                    && (kind.wholeId() == null || named.containsKey(kind.wholeId()))) {
                texts.put(each, telling(report, kind, reader));
            }
        }
        return texts;
    }

    /** Of a part nothing is told that happened to a whole which the reader may not read. */
    private static Stream<Long> named(Told told) {
        return Stream.of(told.thingId(), ToldKind.read(told.kind()).wholeId()).filter(Objects::nonNull);
    }

    private static boolean mayRead(Named report, News kind) {
        return switch (kind.readers()) {
            case HANDLERS -> report.handled();
            case REPORTER -> report.own();
            case ALL -> true;
        };
    }

    private Telling telling(Named report, ToldKind kind, Reader reader) {
        var text = translations.getTranslation(
                kind.news().key(kind.wholeId() != null),
                reader.language(),
                report.number(),
                report.category().in(reader.language()),
                report.location());
        return new Telling(text, "issues/" + report.number(), report.confidential());
    }
}
