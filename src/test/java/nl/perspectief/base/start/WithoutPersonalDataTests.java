package nl.perspectief.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutPersonalDataTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            (conn=7) Duplicate entry 'Olena' for key 'person_email'       | (conn=7) Duplicate entry (value) for key 'person_email'
            Incorrect string value: 'Олена' for column `remark` at row 1  | Incorrect string value: (value) for column `remark` at row 1
            Duplicate entry 'O'Neill for key x' for key 'person_name'     | Duplicate entry (value) for key 'person_name'
            (conn=7) Truncated incorrect DOUBLE value: 'Olena'            | (conn=7) Truncated incorrect DOUBLE value: (value)
            threw exception [Bad: For input string: "O[l]ena"] with root cause | threw exception with root cause
            mail to o.koval+1@mail.example.org failed                     | mail to (address) failed
            550 <olena@example.org>: no such mailbox                      | 550 <(address)>: no such mailbox
            It was olena@example.org. Ask her, or a@b                     | It was (address). Ask her, or a@b
            """)
    void whatSomebodyEnteredIsTakenOut(String said, String logged) {
        assertThat(WithoutPersonalData.masked(said)).isEqualTo(logged);
    }

    @Test
    void aValueOfSeveralLinesIsTakenOut() {
        assertThat(WithoutPersonalData.masked("Duplicate entry 'Olena\nKoval' for key 'person_name'\n\tat java.lang"))
                .isEqualTo("Duplicate entry (value) for key 'person_name'\n\tat java.lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refused nl.perspectief.Thing@1f2e3d at 12:30, key 'answer_once'",
                "Data truncated for column 'remark' at row 1"
            })
    void theRestStays(String said) {
        assertThat(WithoutPersonalData.masked(said)).isEqualTo(said);
    }

    @Test
    @Timeout(10)
    void aWordWithoutEndTakesNoMinutes() {
        var said = "@" + "a".repeat(500_000);

        assertThat(WithoutPersonalData.masked(said)).isEqualTo(said);
    }
}
