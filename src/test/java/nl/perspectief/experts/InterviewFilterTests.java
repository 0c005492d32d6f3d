package nl.perspectief.experts;

import static nl.perspectief.experts.ExpertGround.notFound;
import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.experts.Bands.Age;
import nl.perspectief.experts.Bands.Gender;
import nl.perspectief.experts.Bands.Living;
import nl.perspectief.experts.Bands.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** Which interviews a filter leaves, and that it finds nothing that whoever filters doesn't read. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InterviewFilterTests {

    @Autowired
    ApplicationContext context;

    private ExpertGround ground;
    private InterviewService interviews;
    private long theme;
    private long question;
    private long answered;
    private long remarked;

    @BeforeEach
    void interviewsOfTwo() {
        ground = new ExpertGround(context);
        interviews = ground.interviews;
        theme = ground.experts.theme(ground.pool, "leren");
        ground.asWriter();
        question = ground.guide.addQuestion(theme, new Texts("What?", "Wat?", "Що?"));
        answered = ground.experts.interview(
                ground.pool, ground.writer.id(), words(Bands.NONE, Map.of(question, "een klas in de avond"), ""));
        remarked = ground.experts.interview(
                ground.pool,
                ground.fellow.id(),
                new InterviewDraft(Bands.NONE, true, Languages.UKRAINIAN, Map.of(), "Більше світла, 50%", Set.of()));
    }

    private static InterviewFilter filter(boolean own, @Nullable Long theme, @Nullable Locale language, String words) {
        return new InterviewFilter(own, theme, language, words);
    }

    private static InterviewFilter said(String words) {
        return filter(false, null, null, words);
    }

    private List<Long> found(InterviewFilter filter) {
        return interviews.list(ground.pool, filter, Pageable.unpaged()).rows().stream()
                .map(InterviewRow::id)
                .toList();
    }

    @Test
    void aThemeLeavesWhatAnswersAQuestionOfIt() {
        assertThat(found(filter(false, theme, null, ""))).containsExactly(answered);
        assertThat(found(filter(true, theme, null, ""))).containsExactly(answered);
        ground.asFellow();
        assertThat(found(filter(true, theme, null, ""))).isEmpty();
    }

    @Test
    void aThemeThatIsNoLongerAskedAboutIsThereAsLongAsSomebodyAnswered() {
        var silent = ground.experts.theme(ground.pool, "stil");
        ground.guide.dropTheme(theme);
        ground.guide.dropTheme(silent);
        assertThat(interviews
                        .list(ground.pool, InterviewFilter.ALL, Pageable.unpaged())
                        .themes())
                .extracting(PoolTheme::id)
                .contains(theme)
                .doesNotContain(silent);
        assertThat(found(filter(false, theme, null, ""))).containsExactly(answered);

        interviews.withdraw(answered);
        assertThat(found(filter(false, theme, null, "")))
                .as("what isn't there to choose narrows nothing")
                .containsExactly(remarked);
    }

    @Test
    void aLanguageLeavesWhatWasWrittenDownInIt() {
        assertThat(found(filter(false, null, Languages.UKRAINIAN, ""))).containsExactly(remarked);
        assertThat(found(filter(false, null, Languages.DUTCH, ""))).containsExactly(answered);
        assertThat(found(filter(false, null, Languages.ENGLISH, ""))).isEmpty();
        assertThat(found(filter(true, null, Languages.UKRAINIAN, ""))).isEmpty();
    }

    @Test
    void wordsAreFoundInAnswersAndInRemarks() {
        assertThat(found(said("KLAS in"))).containsExactly(answered);
        assertThat(found(said("світла"))).containsExactly(remarked);
        assertThat(found(said("donker"))).isEmpty();
        assertThat(found(filter(true, null, null, "світла"))).isEmpty();
        assertThat(found(filter(true, theme, Languages.DUTCH, "klas"))).containsExactly(answered);
    }

    @Test
    void wordsAreTakenAsTheyStand() {
        assertThat(found(said("світла, 50%"))).containsExactly(remarked);
        assertThat(found(said("кла%вечір"))).isEmpty();
        assertThat(found(said("kla_"))).isEmpty();
        assertThat(found(said("kla!"))).isEmpty();
    }

    @Test
    void fewerThanThreeLettersAreNoWords() {
        assertThat(said(" ав ")).isEqualTo(InterviewFilter.ALL);
        assertThat(said("%%%")).isEqualTo(InterviewFilter.ALL);
        assertThat(said(" клас ").words()).isEqualTo("клас");
        assertThat(found(said("xy"))).containsExactly(remarked, answered);
    }

    @Test
    void wordsFindNothingOfWhoWasInterviewedNorWhoWrote() {
        var bands = new Bands(Work.WORKS, Living.LOCATION, ground.wilg.id(), Age.TO_34, Gender.WOMAN, null, null);
        var id = ground.experts.interview(ground.pool, ground.writer.id(), words(bands, Map.of(), "meer licht"));
        var hidden = List.of("De Wilg", "WORKS", "TO_34", "WOMAN", "LOCATION", "Nadiia", ground.experts.code(id));
        ground.asFellow();

        assertThat(hidden).allSatisfy(word -> assertThat(found(said(word))).isEmpty());
        assertThat(found(said("meer licht"))).containsExactly(id);
        assertThat(found(filter(true, null, null, "meer licht"))).isEmpty();
    }

    @Test
    void aFilterKnowsNothingThatFellowsDoNotRead() {
        assertThat(Arrays.stream(InterviewFilter.class.getRecordComponents()))
                .as("whoever adds one reads decisions 45 to 47 first")
                .extracting(part -> part.getName())
                .containsExactly("own", "themeId", "language", "words");
    }

    @Test
    void whatIsTakenOutIsFoundNoMore() {
        interviews.withdraw(answered);

        assertThat(found(said("klas"))).isEmpty();
    }

    @Test
    void aPoolHasItsOwn() {
        var other = ground.experts.pool(ground.here, "werk", ground.writer);
        var elsewhere = ground.experts.interview(other, ground.writer.id(), words("een klas"));

        assertThat(found(said("klas"))).containsExactly(answered).doesNotContain(elsewhere);
        assertThat(interviews
                        .list(other, filter(false, theme, null, ""), Pageable.unpaged())
                        .rows())
                .as("a theme of another pool narrows nothing")
                .extracting(InterviewRow::id)
                .containsExactly(elsewhere);
    }

    @Test
    void filteredOnesArePaged() {
        var first = ground.experts.interview(ground.pool, ground.writer.id(), words("nog een klas"));

        assertThat(interviews
                        .list(ground.pool, said("klas"), PageRequest.of(0, 1))
                        .rows())
                .extracting(InterviewRow::id)
                .containsExactly(first);
        assertThat(interviews
                        .list(ground.pool, said("klas"), PageRequest.of(1, 1))
                        .rows())
                .extracting(InterviewRow::id)
                .containsExactly(answered);
    }

    @Test
    void nobodyElseFilters() {
        ground.data.signIn(ground.other.subject(), "EXPERT");
        notFound(() -> found(said("klas")));
        ground.asOversight();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> found(said("klas")));
    }
}
