package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.paper.Paper;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import org.springframework.stereotype.Component;

/** A sealed poll on paper: as a tagged PDF in the reader's language, which says how anybody verifies it. */
@Component
class PollCertificate {

    private static final String STYLE = """
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
        new Page(poll, language).write(out);
    }

    private final class Page {

        private final Poll poll;
        private final PollManifest manifest;
        private final Poll.Seal seal;
        private final Locale language;
        private final Paper page;

        private Page(Poll poll, Locale language) {
            this.poll = poll;
            this.manifest = poll.manifest();
            this.seal = requireNonNull(poll.seal());
            this.language = language;
            this.page = new Paper(
                    language, say("voting.certificate.title", PollWords.in(manifest.title(), language)), STYLE);
        }

        private void write(OutputStream out) {
            facts();
            heading("voting.certificate.question");
            page.body().appendElement("p").addClass("text").appendText(PollWords.in(manifest.text(), language));
            page.list("ul", options());
            heading("voting.certificate.rule");
            page.list("ul", words.rule(manifest, language));
            heading("voting.certificate.outcome");
            page.body().appendElement("p").addClass("outcome").text(words.outcome(manifest, seal.outcome(), language));
            counts();
            heading("voting.certificate.reckoning");
            page.list("ol", words.reckoning(manifest, seal.outcome(), language));
            heading("voting.certificate.seal");
            digests();
            heading("voting.certificate.verify");
            page.list(
                    "ol",
                    List.of(
                            say("voting.certificate.verify.file"),
                            say(
                                    poll.hidesBallots()
                                            ? "voting.certificate.verify.few"
                                            : "voting.certificate.verify.digest"),
                            say("voting.certificate.verify.program"),
                            say("voting.certificate.verify.receipt")));
            page.write(out);
        }

        private void facts() {
            var council = poll.council();
            var roll = manifest.roll();
            var table = page.table();
            Paper.row(table, say("voting.certificate.council"), say(council.nameKey(), council.place()));
            Paper.row(table, say("voting.certificate.way"), say("voting.certificate.secrecy." + manifest.secrecy()));
            Paper.row(table, say("voting.certificate.opened"), Dates.moment(manifest.opensAt(), language));
            Paper.row(table, say("voting.certificate.closed"), Dates.moment(manifest.closesAt(), language));
            Paper.row(
                    table,
                    say("voting.certificate.roll"),
                    say("voting.certificate.roll." + roll.kind(), roll.size(), Dates.day(roll.eligibleOn(), language)));
            Paper.row(
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
                var table = page.table();
                Paper.row(table, say("voting.counts.option"), say(PollWords.countedKey(manifest.question())))
                        .addClass("number");
                counts.forEach(
                        counted -> Paper.row(table, counted.name(), say("voting.certificate.number", counted.count()))
                                .addClass("number"));
            }
        }

        private void digests() {
            var table = page.table();
            Paper.row(table, say("voting.certificate.file"), seal.sha256()).addClass("digest");
            Paper.row(table, say("voting.certificate.manifest"), poll.manifestSha256())
                    .addClass("digest");
            Paper.row(table, say("voting.certificate.place"), say("voting.certificate.number", seal.place()));
            var previous = seal.previous();
            Paper.row(
                            table,
                            say("voting.certificate.previous"),
                            previous == null ? say("voting.certificate.first") : previous)
                    .addClass("digest");
            Paper.row(table, say("voting.certificate.sealed"), Dates.moment(seal.at(), language));
        }

        private void heading(String key) {
            page.heading(say(key));
        }

        private String say(String key, Object... arguments) {
            return translations.getTranslation(key, language, arguments);
        }
    }
}
