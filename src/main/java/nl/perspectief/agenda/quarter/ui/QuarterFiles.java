package nl.perspectief.agenda.quarter.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import nl.perspectief.agenda.quarter.QuarterPaper;
import nl.perspectief.agenda.quarter.QuarterService;
import nl.perspectief.agenda.quarter.QuarterWords;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.Turns;
import nl.perspectief.base.table.SheetFiles;
import nl.perspectief.base.text.Translations;
import org.springframework.stereotype.Component;

/** A quarter's report as files, one after the other: each takes a while, and room for all that it holds. */
@Component
class QuarterFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QuarterService quarters;
    private final QuarterPaper paper;
    private final Translations translations;
    private final Turns turns = new Turns(1, PATIENCE, "quarter", "agenda.quarter.bad.busy");

    QuarterFiles(QuarterService quarters, QuarterPaper paper, Translations translations) {
        this.quarters = quarters;
        this.paper = paper;
        this.translations = translations;
    }

    /**
     * @throws NotFoundException as {@link QuarterService#report}
     * @throws BadInputException as {@link QuarterService#report}, and when many others are made
     */
    void pdf(String municipality, String quarter, Locale language, OutputStream out) {
        turns.take(() -> {
            paper.write(quarters.report(municipality, quarter, QuarterPaper.MOST), language, out);
            return out;
        });
    }

    /** With more of each list than there is room for on paper; throws what {@link #pdf} does. */
    void xlsx(String municipality, String quarter, Locale language, OutputStream out) throws IOException {
        out.write(turns.<byte[], IOException>take(() -> SheetFiles.xlsx(new QuarterSheets(
                        quarters.report(municipality, quarter, QuarterService.MOST),
                        new QuarterWords(translations, language))
                .sheets())));
    }
}
