package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.paper.TaggedPdf;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A sealed poll on paper: as a tagged PDF in the reader's language, which says how anybody verifies it. */
@Component
class PollCertificate {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); \
            font: 9pt "DejaVu Sans"; } }
            body { font: 10pt/1.45 "DejaVu Sans"; color: #1b2a41; margin: 0; }
            h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm; }
            h2 { font-size: 12pt; margin: 6mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            li { margin: 0 0 1mm; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #c9cfda; }
            .number { text-align: right; }
            .text { white-space: pre-wrap; }
            .outcome { font-size: 13pt; font-weight: bold; }
            .digest { font-size: 8pt; }
            """;

    private final PollWords words;
    private final Translations translations;

    PollCertificate(PollWords words, Translations translations) {
        this.words = words;
        this.translations = translations;
    }

    void write(Poll poll, Locale language, OutputStream out) {
        TaggedPdf.write(new Page(poll, language).write(), out);
    }

    private final class Page {

        private final Poll poll;
        private final PollManifest manifest;
        private final Poll.Seal seal;
        private final Locale language;
        private final Document page;

        private Page(Poll poll, Locale language) {
            this.poll = poll;
            this.manifest = poll.manifest();
            this.seal = requireNonNull(poll.seal());
            this.language = language;
            this.page = TaggedPdf.page(
                    language.getLanguage(),
                    say("voting.certificate.title", PollWords.in(manifest.title(), language)),
                    STYLE);
        }

        private Document write() {
            page.body().appendElement("h1").text(page.title());
            facts();
            heading("voting.certificate.question");
            page.body().appendElement("p").addClass("text").appendText(PollWords.in(manifest.text(), language));
            list("ul", options());
            heading("voting.certificate.rule");
            list("ul", words.rule(manifest, language));
            heading("voting.certificate.outcome");
            page.body().appendElement("p").addClass("outcome").text(words.outcome(manifest, seal.outcome(), language));
            counts();
            heading("voting.certificate.reckoning");
            list("ol", words.reckoning(manifest, seal.outcome(), language));
            heading("voting.certificate.seal");
            digests();
            heading("voting.certificate.verify");
            list(
                    "ol",
                    List.of(
                            say("voting.certificate.verify.file"),
                            say(
                                    poll.hidesBallots()
                                            ? "voting.certificate.verify.few"
                                            : "voting.certificate.verify.digest"),
                            say("voting.certificate.verify.program"),
                            say("voting.certificate.verify.receipt")));
            return page;
        }

        private void facts() {
            var council = poll.council();
            var roll = manifest.roll();
            var table = table();
            row(table, say("voting.certificate.council"), say(council.nameKey(), council.place()));
            row(table, say("voting.certificate.way"), say("voting.certificate.secrecy." + manifest.secrecy()));
            row(table, say("voting.certificate.opened"), Dates.moment(manifest.opensAt(), language));
            row(table, say("voting.certificate.closed"), Dates.moment(manifest.closesAt(), language));
            row(
                    table,
                    say("voting.certificate.roll"),
                    say("voting.certificate.roll." + roll.kind(), roll.size(), Dates.day(roll.eligibleOn(), language)));
            row(
                    table,
                    say("voting.certificate.turnout"),
                    say("voting.certificate.ballots", seal.outcome().ballots()));
        }

        private List<String> options() {
            return manifest.question().options().stream()
                    .map(option ->
                            PollWords.in(requireNonNull(manifest.options().get(option.id())), language))
                    .toList();
        }

        private void counts() {
            var counts = words.counts(manifest, seal.outcome(), language);
            if (!counts.isEmpty()) {
                var table = table();
                row(table, say("voting.counts.option"), say(PollWords.countedKey(manifest.question())))
                        .addClass("number");
                counts.forEach(counted -> row(table, counted.name(), say("voting.certificate.number", counted.count()))
                        .addClass("number"));
            }
        }

        private void digests() {
            var table = table();
            row(table, say("voting.certificate.file"), seal.sha256()).addClass("digest");
            row(table, say("voting.certificate.manifest"), poll.manifestSha256())
                    .addClass("digest");
            row(table, say("voting.certificate.place"), say("voting.certificate.number", seal.place()));
            var previous = seal.previous();
            row(
                            table,
                            say("voting.certificate.previous"),
                            previous == null ? say("voting.certificate.first") : previous)
                    .addClass("digest");
            row(table, say("voting.certificate.sealed"), Dates.moment(seal.at(), language));
        }

        private void heading(String key) {
            page.body().appendElement("h2").text(say(key));
        }

        private void list(String tag, List<String> items) {
            if (!items.isEmpty()) {
                var list = page.body().appendElement(tag);
                items.forEach(item -> list.appendElement("li").text(item));
            }
        }

        private Element table() {
            return page.body().appendElement("table").appendElement("tbody");
        }

        /** @return the cell with the value */
        private Element row(Element table, String name, String value) {
            var row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(name);
            return row.appendElement("td").text(value);
        }

        private String say(String key, Object... arguments) {
            return translations.getTranslation(key, language, arguments);
        }
    }
}
