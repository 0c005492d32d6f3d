package nl.perspectief.issues;

import static java.util.stream.Collectors.joining;
import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.issues.ReportFilter.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Who finds what by words; everybody on every kind of report has {@link VisibilityMatrixTests}. */
@SuppressWarnings("NullAway.Init") // set before each test
class ReportSearchTests extends IssueServiceTest {

    @Autowired
    TokensOfEarlier earlier;

    @ParameterizedTest
    @ValueSource(
            strings = {"verwarming", "VERWARM", "koud kamer", "Kamer verwarming koud", "room 12 mijn", "'verwarming';--"
            })
    void allWordsBeginSomewhereInTheReport(String words) {
        var number = reported("De verwarming blijft koud in mijn kamer");
        reported("De lift hangt, de kamers zijn warm");

        assertThat(found(Scope.WORK, words)).containsExactly(number);
        assertThat(found(Scope.ALL, words)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"вода", "воду", "Гаряча вода", "п'ятому", "п’ятий немає"})
    void ukrainianIsFoundInEveryForm(String words) {
        var number = reported("На пʼятому поверсі немає гарячої води");

        assertThat(found(Scope.WORK, words.replace("Гаряча", "гаряч"))).containsExactly(number);
    }

    @Test
    void aReportIsFoundByItsNumber() {
        var number = reported("Koud");
        reported("Koud");

        assertThat(found(Scope.WORK, number)).containsExactly(number);
        assertThat(found(Scope.WORK, number.toLowerCase())).containsExactly(number);
        assertThat(found(Scope.WORK, number.substring(2)))
                .as("as it is read aloud")
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verwarmin koudt", "%", "_", "zz", "a", "😀"})
    void whatStandsNowhereIsNotFound(String words) {
        reported("De verwarming blijft koud");

        assertThat(found(Scope.WORK, words)).isEmpty();
    }

    @Test
    void messagesAreFoundByBothNotesByHandlersAlone() {
        var number = reported("Lift");
        place.change(number, new Change.Tell(words("monteur onderweg")));
        place.change(number, new Change.Note(words("bewoner belde boos")));
        place.change(number, new Change.Prioritise(Priority.HIGH, words("rolstoel")));

        assertThat(found(Scope.WORK, "monteur")).containsExactly(number);
        assertThat(found(Scope.WORK, "boos")).containsExactly(number);
        assertThat(found(Scope.WORK, "monteur boos rolst")).containsExactly(number);
        place.as("resident");
        assertThat(found(Scope.MINE, "monteur")).containsExactly(number);
        assertThat(found(Scope.ALL, "rolstoel")).containsExactly(number);
        assertThat(found(Scope.MINE, "boos")).isEmpty();
        place.as("neighbour");
        assertThat(found(Scope.ALL, "lift")).containsExactly(number);
        assertThat(found(Scope.ALL, "monteur")).isEmpty();
        assertThat(found(Scope.ALL, "boos")).isEmpty();
    }

    @Test
    void whatWasSaidInConfidenceStaysSo() {
        place.as("resident");
        var secret =
                reporting.report(place.issues.draft(place.wilg, "repair.lift", Visibility.CONFIDENTIAL, "stiekem"));
        place.as("contact");
        place.change(secret, new Change.Tell(words("vertrouwelijk antwoord")));
        assertThat(found(Scope.WORK, "stiekem antwoord")).containsExactly(secret);
        place.as("manager");
        assertThat(found(Scope.ALL, "stiekem")).isEmpty();
        assertThat(found(Scope.ALL, secret)).isEmpty();

        place.as("resident");
        reporting.show(place.head(secret).seen(), Visibility.LOCATION);

        place.as("manager");
        var open = found(Scope.ALL, "stiekem");
        assertThat(open).hasSize(1).doesNotContain(secret);
        assertThat(found(Scope.ALL, open.getFirst())).isEqualTo(open);
        assertThat(found(Scope.ALL, secret)).isEmpty();
        assertThat(found(Scope.ALL, "antwoord")).isEmpty();
        place.as("resident");
        assertThat(found(Scope.MINE, "antwoord")).isEqualTo(open);
    }

    @Test
    void searchGoesWithFiltersAndPages() {
        var first = reported("koud een");
        var second = reported("koud twee");
        var third = reported("koud drie");
        place.change(second, new Change.Accept());

        var accepted = ReportFilter.of(Scope.WORK)
                .at(place.wilg.id())
                .in(Set.of(ReportState.ACCEPTED))
                .withWords("koud");
        assertThat(numbers(accepted, Pageable.unpaged())).containsExactly(second);
        var newest = ReportFilter.of(Scope.ALL).withWords("koud");
        assertThat(numbers(newest, PageRequest.of(0, 2))).containsExactly(third, second);
        assertThat(numbers(newest, PageRequest.of(1, 2))).containsExactly(first);
    }

    @Test
    void aCorrectionIsFoundAndAMergeHidesNothing() {
        var number = reported("koud");
        var other = reported("kil");
        place.change(other, new Change.Accept());
        place.change(other, new Change.MergeInto(number));
        place.as("oversight");
        handling.correct(other, 2, Instant.now(), words("verkeerde regel"));

        assertThat(found(Scope.ALL, "verkeerde")).containsExactly(other);
        assertThat(found(Scope.ALL, "kil")).containsExactly(other);
        assertThat(found(Scope.ALL, "koud")).containsExactly(number);
    }

    @Test
    void reportsFromBeforeGetTheirWords() {
        place.as("manager");
        var before = place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        assertThat(found(Scope.WORK, "wrong")).isEmpty();

        assertThat(earlier.keepSome()).isPositive();

        assertThat(found(Scope.WORK, "wrong")).containsExactly(before);
        assertThat(found(Scope.WORK, before)).containsExactly(before);
        assertThat(earlier.keepSome()).isZero();
    }

    /** All ways of looking must find the same: a page that is full at once, and one for which there are not enough. */
    @Test
    void wordsThatManyReportsHaveAreFoundToo() {
        var number = reported("zeldzaam woord");
        database.sql("""
                        insert into report_token (report_id, word, source, confidential, municipality_id, work_due)
                        select r.id, concat('zeld', seq), 'REPORT', false, r.municipality_id, r.work_due
                        from issue_report r
                        join json_table(concat('[', repeat('0,', :most), '0]'), '$[*]' columns (seq for ordinality)) numbers
                        where r.open_number = :number and r.municipality_id = :town
                        """)
                .param("most", ReportTokens.RARE)
                .param("number", number)
                .param("town", place.town.id())
                .update();

        assertThat(found(Scope.WORK, "zeld")).containsExactly(number);
        assertThat(found(Scope.ALL, "zeld")).containsExactly(number);
        assertThat(found(Scope.WORK, "zeld woord")).containsExactly(number);
        for (var scope : List.of(Scope.WORK, Scope.ALL)) {
            for (var most : List.of(1, 2)) {
                assertThat(numbers(ReportFilter.of(scope).withWords("zeld"), PageRequest.of(0, most)))
                        .containsExactly(number);
            }
        }
    }

    /** For each choice of some words there is a report; one word is the beginning of another one. */
    @Test
    void whateverIsLookedForIsWhatHasAllOfIt() {
        var vocabulary = List.of("lamp", "lampion", "deur", "kraan", "muur");
        var texts = new LinkedHashMap<String, String>();
        for (var choice = 1; choice < 1 << vocabulary.size(); choice++) {
            var chosen = choice;
            var text = IntStream.range(0, vocabulary.size())
                    .filter(word -> (chosen >> word & 1) == 1)
                    .mapToObj(vocabulary::get)
                    .collect(joining(" "));
            texts.putFirst(reported(text), text);
        }
        for (var searched :
                List.of("lamp deur", "deur kraan", "lampi muur kr", "muur deur kraan lamp", "deur lampion zzz")) {
            var expected = texts.entrySet().stream()
                    .filter(report -> Stream.of(searched.split(" "))
                            .allMatch(word -> (" " + report.getValue()).contains(" " + word)))
                    .map(Map.Entry::getKey)
                    .toList();

            assertThat(found(Scope.ALL, searched)).as(searched).isEqualTo(expected);
            assertThat(found(Scope.WORK, searched)).as(searched).isEqualTo(expected.reversed());
            assertThat(numbers(ReportFilter.of(Scope.ALL).withWords(searched), PageRequest.of(1, 3)))
                    .as(searched)
                    .isEqualTo(expected.stream().skip(3).limit(3).toList());
        }
    }

    /** They are found in the order of the list of work, which is that of the clocks. */
    @Test
    void wordsKnowWhenTheirReportIsDue() {
        var lift = reported("koud een");
        place.as("resident");
        var noise = reporting.report(place.issues.draft(place.wilg, "repair.mould", "koud twee"));
        place.as("manager");
        assertThat(found(Scope.WORK, "koud")).isEqualTo(found(Scope.WORK, "")).containsExactly(lift, noise);

        place.change(lift, new Change.Solve(words("warm")));

        assertThat(found(Scope.WORK, "koud")).containsExactly(noise);
        assertThat(found(Scope.ALL, "koud")).containsExactly(noise, lift);
        assertThat(database.sql("""
                                select count(*) from report_token t join issue_report r on r.id = t.report_id
                                where not t.work_due <=> r.work_due and r.municipality_id = ?
                                """).param(place.town.id()).query(Integer.class).single())
                .isZero();
    }

    private String reported(String text) {
        place.as("resident");
        var number = reporting.report(place.issues.draft(place.wilg, "repair.lift", text));
        place.as("manager");
        return number;
    }

    private List<String> found(Scope scope, String words) {
        return numbers(ReportFilter.of(scope).withWords(words), Pageable.unpaged());
    }

    private List<String> numbers(ReportFilter filter, Pageable page) {
        return reports.list(filter, page).stream().map(ReportRow::number).toList();
    }
}
