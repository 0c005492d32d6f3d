package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Texts;
import nl.perspectief.voting.count.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Portal and database write the same file of a poll, whatever signs are in its texts and in the voters' names. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class SealedSignsTests {

    /** What the canonical form escapes, what looks escaped, and what other forms of JSON escape. */
    private static final String SIGNS = Stream.concat(
                    IntStream.range(1, 0x20).mapToObj(Character::toString),
                    Stream.of(
                            "\"",
                            "\\",
                            "\\u001F",
                            "\\\\u000B",
                            "/",
                            "\u007f",
                            "\u0085",
                            "\u2028\u2029",
                            "\ud83d\ude00",
                            "<'&>"))
            .collect(Collectors.joining());

    @Autowired
    SealCheck check;

    @Autowired
    PollService polls;

    @Autowired
    VotingService voting;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private CouncilOfTwelve council;

    @BeforeEach
    void aCouncil() {
        council = new CouncilOfTwelve(context);
    }

    @Test
    void whateverSignsAreInNamesAndTextsAnOpenVoteIsSealed() {
        for (var sign = 1; sign < 0x20; sign++) {
            database.sql("update person set name = concat(name, ?) where subject = ?")
                    .params(Character.toString(sign), "member-" + (1 + sign % 11))
                    .update();
        }
        database.sql("update person set name = ? where subject = 'chair'")
                .param("O" + SIGNS)
                .update();
        var poll = opened();
        for (var member : council.members) {
            council.as(member);
            voting.castOpenly(poll, new Choice.Marked(List.of("a")));
        }

        council.seal(poll);

        assertThat(check.check(poll)).isEmpty();
        assertThat(new String(council.file(poll), StandardCharsets.UTF_8))
                .contains(
                        "\\u000b\\f\\r\\u000e\\u000f",
                        "\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\\\"\\\\\\\\u001F\\\\\\\\u000B/",
                        "\u2028\u2029\ud83d\ude00");
    }

    private long opened() {
        council.as("chair");
        var signs = new Texts("E" + SIGNS, "N" + SIGNS, "U" + SIGNS);
        var other = new Texts("", "Geen", "Жодного");
        var draft = PollTestData.draft(council.id, Map.of("a", signs, "b", other));
        return polls.open(new PollDraft(
                council.id,
                signs,
                signs,
                draft.question(),
                draft.options(),
                draft.rule(),
                draft.secrecy(),
                draft.roll(),
                draft.eligibleOn(),
                draft.opensAt(),
                draft.closesAt()));
    }
}
