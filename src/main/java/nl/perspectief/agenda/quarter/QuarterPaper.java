package nl.perspectief.agenda.quarter;

import java.io.OutputStream;
import java.util.Locale;
import nl.perspectief.base.paper.Paper;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A quarter's report on paper: the figures, and each list with where its actions came from. */
@Component
public class QuarterPaper {

    /** So many of each list have room. */
    public static final int MOST = 200;

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 16mm 20mm; }
            h1 { margin-bottom: 1mm; }
            h2 { -fs-page-break-min-height: 45mm; }
            .as-of { color: #52607a; margin-bottom: 5mm; }
            .figures { width: 60%; }
            .figures td { font-weight: bold; }
            .lines { table-layout: fixed; font-size: 8.5pt; line-height: 1.35; }
            .lines thead th { font-weight: bold; color: #52607a; border-bottom: 0.4mm solid #0b4f9e; }
            .lines .action { width: 31%; }
            .lines .whose { width: 18%; }
            .lines .what { width: 24%; }
            .lines tbody th { font-weight: normal; }
            .lines td, .lines th { padding: 1.5mm 3mm 1.5mm 0; }
            .lines p { margin: 0 0 0.8mm; }
            .title { font-weight: bold; }
            .small { color: #52607a; }
            .title .small { font-weight: normal; }
            """;

    private final Translations translations;

    QuarterPaper(Translations translations) {
        this.translations = translations;
    }

    /** As a tagged PDF, which is made outside of any transaction: it takes a while. */
    public void write(QuarterReport report, Locale language, OutputStream out) {
        new Writing(report, language).write(out);
    }

    private final class Writing {

        private final QuarterReport report;
        private final Locale language;
        private final QuarterWords words;
        private final Paper paper;

        private Writing(QuarterReport report, Locale language) {
            this.report = report;
            this.language = language;
            this.words = new QuarterWords(translations, language);
            this.paper = new Paper(language, words.title(report), STYLE);
        }

        private void write(OutputStream out) {
            paper.paragraph(words.asOf(report)).addClass("as-of");
            figures();
            for (var part : QuarterPart.values()) {
                paper.heading(words.say("agenda.quarter.counted", words.list(part), report.count(part)));
                if (report.list(part).isEmpty()) {
                    paper.paragraph(words.say("agenda.quarter.noneOf"));
                } else {
                    list(part);
                }
                if (report.left(part) > 0) {
                    paper.paragraph(
                            words.say("agenda.quarter.left", report.list(part).size(), report.count(part)));
                }
            }
            paper.write(out);
        }

        private void figures() {
            var table = paper.body().appendElement("table").addClass("figures").appendElement("tbody");
            words.figures(report)
                    .forEach((name, number) -> Paper.row(table, name, words.say("promises.number", number))
                            .addClass("number"));
        }

        private void list(QuarterPart part) {
            var table = paper.body().appendElement("table").addClass("lines");
            var head = table.appendElement("thead").appendElement("tr");
            column(head, "agenda.quarter.action").addClass("action");
            column(head, "agenda.quarter.whose").addClass("whose");
            column(head, "agenda.quarter.what").addClass("what");
            column(head, "agenda.quarter.origins");
            var body = table.appendElement("tbody");
            report.list(part).forEach(line -> line(body.appendElement("tr"), part, line));
        }

        private Element column(Element row, String key) {
            return row.appendElement("th").attr("scope", "col").text(words.say(key));
        }

        private void line(Element row, QuarterPart part, QuarterLine line) {
            var action = row.appendElement("th").attr("scope", "row");
            title(action, line.title()).addClass("title");
            paragraph(action, Dotted.of(line.number(), words.theme(line.theme()), words.term(line.term())))
                    .addClass("small");
            var whose = row.appendElement("td");
            paragraph(whose, words.organisation(line));
            paragraph(whose, words.day(line.deadline())).addClass("small");
            var what = row.appendElement("td");
            words.why(report, part, line).forEach(each -> paragraph(what, each));
            var said = line.words();
            if (said != null && part.tellsTheEnd()) {
                written(what, said.text(), said.language()).addClass("text").addClass("small");
            }
            var origins = row.appendElement("td");
            if (line.origins().isEmpty()) {
                paragraph(origins, words.say("agenda.quarter.noOrigin")).addClass("small");
            }
            for (var origin : line.origins()) {
                paragraph(origins, words.origin(origin)).addClass("small");
                title(origins, origin.title());
            }
        }

        private Element title(Element in, Texts title) {
            var spoken = words.readIn(title);
            return written(in, title.in(spoken), spoken);
        }

        /** Where it isn't in the reader's language, that one's name stands behind it. */
        private Element written(Element in, String text, Locale spoken) {
            var written = paragraph(in, text).attr("lang", spoken.getLanguage());
            if (!Languages.isReaders(spoken, language)) {
                written.appendText(" ")
                        .appendElement("span")
                        .addClass("small")
                        .attr("lang", language.getLanguage())
                        .text("(%s)".formatted(Languages.nameOf(spoken, language)));
            }
            return written;
        }

        private static Element paragraph(Element in, String text) {
            return in.appendElement("p").text(text);
        }
    }
}
