package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import nl.perspectief.PortalTest;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.RandomPoll;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PollCertificateTests {

    @Autowired
    SealService seals;

    @Autowired
    PollWords words;

    @Autowired
    ApplicationContext context;

    private CouncilOfTwelve council;

    @BeforeEach
    void aCouncil() {
        council = new CouncilOfTwelve(context);
    }

    @Test
    void itHoldsOutcomeCountsReckoningAndDigestsInEachLanguage() throws Exception {
        var rule = Rule.majority(new Share(1, 2), Majority.TWO_THIRDS, MajorityBase.ALL_BALLOTS);
        council.held(new YesNo(), rule, Secrecy.OPEN, List.of("\"no\""));
        var id = council.held(
                new YesNo(),
                rule,
                Secrecy.SECRET,
                List.of("\"yes\"", "\"yes\"", "\"yes\"", "\"yes\"", "\"no\"", "\"abstain\""));
        var poll = council.seen(id);
        var seal = requireNonNull(poll.seal());
        assertThat(requireNonNull(seal.previous())).isNotEmpty();

        for (var language : Languages.ALL) {
            var text = new Pdf(id, language).text;

            assertThat(text)
                    .contains(squeezed(words.outcome(poll.manifest(), seal.outcome(), language)))
                    .contains(seal.sha256(), seal.previous(), poll.manifestSha256());
            words.rule(poll.manifest(), language)
                    .forEach(line -> assertThat(text).contains(squeezed(line)));
            words.reckoning(poll.manifest(), seal.outcome(), language)
                    .forEach(line -> assertThat(text).contains(squeezed(line)));
            words.counts(poll.manifest(), seal.outcome(), language)
                    .forEach(counted -> assertThat(text).contains(squeezed(counted.name() + counted.count())));
        }
        assertThat(new Pdf(id, Languages.DUTCH).text).contains("Aangenomen.", "Voor4", "Tegen1", "Eenfietsenstalling");
        assertThat(new Pdf(id, Languages.UKRAINIAN).text)
                .contains("Ухвалено.", "За4", "Проти1", "Eenfietsenstalling(укр)");
    }

    @Test
    void aProgramThatReadsAloudFindsItsWay() throws Exception {
        var id = council.held(
                new YesNo(),
                Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST),
                Secrecy.OPEN,
                List.of("\"yes\""));

        for (var language : Languages.ALL) {
            var pdf = new Pdf(id, language);

            assertThat(pdf.tagged).isTrue();
            assertThat(pdf.language).isEqualTo(language.getLanguage());
            assertThat(pdf.title)
                    .contains(PollWords.in(council.seen(id).manifest().title(), language));
            assertThat(pdf.metadata).contains("pdfuaid");
        }
    }

    @Test
    void everyKindOfPollHasOne() throws Exception {
        var random = new java.util.Random(11);
        for (var way : RandomPoll.Way.values()) {
            var id = council.held(new RandomPoll(way, random), Secrecy.SECRET);
            var seal = requireNonNull(council.seen(id).seal());
            for (var language : Languages.ALL) {
                assertThat(new Pdf(id, language).text)
                        .contains(
                                seal.sha256(),
                                squeezed(words.outcome(council.seen(id).manifest(), seal.outcome(), language)));
            }
        }
    }

    /** Of so few the file that people get isn't the one that was sealed. */
    @Test
    void whereFewVotedInSecretItSaysSoOfTheFile() throws Exception {
        var simple = Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST);
        var few = council.held(new YesNo(), simple, Secrecy.SECRET, List.of("\"yes\"", "\"no\"", "\"yes\"", "\"yes\""));
        var open = council.held(new YesNo(), simple, Secrecy.OPEN, List.of("\"yes\""));

        assertThat(new Pdf(few, Languages.ENGLISH).text)
                .contains("Inwhatpeoplecandownloadtherearenoballots")
                .doesNotContain("TheSHA-256ofthefilemustbe");
        assertThat(new Pdf(open, Languages.ENGLISH).text)
                .contains("TheSHA-256ofthefilemustbe")
                .doesNotContain("therearenoballots");
    }

    @Test
    void thereIsNoneBeforeTheSeal() {
        var id = council.open(
                new YesNo(), Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST), Secrecy.OPEN);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> new Pdf(id, Languages.DUTCH));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    /** As it is read: where a line breaks is left out. */
    private final class Pdf {

        private final String text;
        private final String title;
        private final String language;
        private final String metadata;
        private final boolean tagged;

        private Pdf(long poll, Locale reader) throws Exception {
            var out = new ByteArrayOutputStream();
            seals.certificate(poll, reader, out);
            try (var pdf = Loader.loadPDF(out.toByteArray())) {
                var catalog = pdf.getDocumentCatalog();
                text = squeezed(new PDFTextStripper().getText(pdf));
                title = pdf.getDocumentInformation().getTitle();
                language = catalog.getLanguage();
                metadata = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
                tagged = catalog.getMarkInfo().isMarked() && catalog.getStructureTreeRoot() != null;
            }
        }
    }
}
