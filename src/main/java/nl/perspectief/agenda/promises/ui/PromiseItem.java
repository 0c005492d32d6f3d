package nl.perspectief.agenda.promises.ui;

import static nl.perspectief.agenda.promises.ui.PlainPage.element;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.perspectief.agenda.promises.Promise;
import nl.perspectief.agenda.promises.PromiseState;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Chip.Look;
import org.jsoup.nodes.Element;

/** A promise in the list for everybody. */
final class PromiseItem {

    private final Translations translations;
    private final Locale language;
    private final LocalDate today;

    PromiseItem(Translations translations, Locale language, LocalDate today) {
        this.translations = translations;
        this.language = language;
        this.today = today;
    }

    void write(Element item, Promise promise) {
        item.attr("id", promise.number());
        var spoken = promise.text().readIn(language);
        written(item.appendElement("h3"), promise.text().title().in(spoken), spoken);
        chips(element(item, "div", "row"), promise);
        var texts = promise.text().text();
        var read = texts.readIn(language);
        var more = texts.in(read);
        if (!more.isEmpty()) {
            var details = item.appendElement("details");
            details.appendElement("summary").text(say("promises.more"));
            written(element(details, "p", "written"), more, read);
        }
        facts(element(item, "dl", "facts"), promise);
        element(item, "p", "muted")
                .text(Dotted.of(
                        promise.number(),
                        say("agenda.theme." + promise.theme()),
                        say("agenda.term." + promise.term())));
    }

    /** Where it isn't in the reader's language, that one's name stands behind it, and a screen reader has to know. */
    private void written(Element element, String words, Locale spoken) {
        element.appendText(words);
        if (!spoken.equals(language)) {
            element.attr("lang", spoken.toLanguageTag()).appendText(" ");
            element(element, "span", "in-language")
                    .attr("lang", language.toLanguageTag())
                    .text(Languages.nameOf(spoken, language));
        }
    }

    private void chips(Element row, Promise promise) {
        var words = say("promises.state." + promise.state());
        switch (promise.state()) {
            case PROMISED, UNDER_WAY -> chip(row, Look.INFO, "", words);
            case DONE -> chip(row, Look.GOOD, "✓", words);
            case STOPPED -> chip(row, Look.UNKNOWN, "■", words);
            case WAITING -> chip(row, Look.FAIR, "○", words);
        }
        var deadline = promise.deadline();
        var ended = promise.ended();
        if (promise.state() == PromiseState.DONE) {
            chip(row, promise.isLate(today) ? Look.POOR : Look.GOOD, "", say(lateness(promise)));
        } else if (ended == null && deadline != null && promise.isLate(today)) {
            chip(row, Look.BAD, Look.BAD.symbol(), say("due.late", ChronoUnit.DAYS.between(deadline, today)));
        }
    }

    private String lateness(Promise promise) {
        return promise.isLate(today) ? "promises.late" : "promises.inTime";
    }

    private static void chip(Element row, Look look, String symbol, String words) {
        var chip = element(row, "span", "chip").addClass(look.className()).text(words);
        if (!symbol.isEmpty()) {
            chip.attr("symbol", symbol);
        }
    }

    private void facts(Element facts, Promise promise) {
        var organisation = promise.organisation();
        fact(facts, "agenda.filter.organisation", organisation == null ? say("agenda.nobody") : organisation);
        var deadline = promise.deadline();
        var first = promise.firstDeadline();
        var last = deadline == null ? say("agenda.noDeadline") : Dates.day(deadline, language);
        fact(
                facts,
                "agenda.field.deadline",
                first == null ? last : say("promises.deadlineMoved", last, Dates.day(first, language)));
        var ended = promise.ended();
        if (ended != null) {
            fact(
                    facts,
                    promise.state() == PromiseState.DONE ? "promises.doneOn" : "promises.stoppedOn",
                    Dates.day(ended, language));
        }
    }

    private void fact(Element facts, String key, String value) {
        var fact = facts.appendElement("div");
        fact.appendElement("dt").text(say(key));
        fact.appendElement("dd").text(value);
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, language, arguments);
    }
}
