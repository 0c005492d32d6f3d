package nl.perspectief.motions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.voting.PollDraft;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** What the database refuses to the account that serves, whatever the services would do. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class MotionGuardTests {

    private static final Set<Integer> DENIED = Set.of(1142, 1143);
    private static final String SIGNALLED = "45000";

    private static final String VERSION = """
            insert into motion_version (motion_id, version_no, kind, author_id, amendment_id, title_en, title_nl, title_uk, text_en, text_nl, text_uk, made_at) \
            select motion_id, version_no + 1, '%s', %s, %s, title_en, title_nl, title_uk, %s, %s, text_uk, made_at from motion_version where motion_id = {motion} and version_no = 1
            """;

    private static final String EVER = """
            update motion set number = 'R-1' where id = {motion}
            update motion set threshold = 0 where id = {motion}
            update motion set proposer_id = {chair} where id = {motion}
            update motion set version_no = 9 where id = {motion}
            update motion set state = 'ADOPTED' where id = {motion}
            update motion set state = 'REJECTED' where id = {motion}
            delete from motion where id = {motion}
            insert into motion (municipality_id, council_id, number, proposer_id, state, threshold, version_no, submitted_at, changed_at) select municipality_id, council_id, 'R-2', proposer_id, 'ADOPTED', 0, 1, now(6), now(6) from motion where id = {motion}
            insert into motion (municipality_id, council_id, number, proposer_id, state, threshold, version_no, submitted_at, changed_at) select municipality_id, council_id, 'R-2', proposer_id, 'SUBMITTED', 0, 2, now(6), now(6) from motion where id = {motion}
            update motion_version set text_nl = 'x' where motion_id = {motion}
            delete from motion_version where motion_id = {motion}
            update motion_support set person_id = {chair} where motion_id = {motion}
            update motion_event set text = 'x' where motion_id = {motion}
            delete from motion_event where motion_id = {motion}
            delete from motion_post where motion_id = {motion}
            update motion_post set author_id = {chair} where motion_id = {motion}
            update motion_post set posted_at = now(6) where motion_id = {motion}
            delete from motion_poll where motion_id = {motion}
            """;

    private static final String WHILE_SUBMITTED =
            """
            update motion set state = 'SECONDED' where id = {motion}
            update motion set state = 'IN_DISCUSSION' where id = {motion}
            insert into motion_support (motion_id, version_no, person_id, since) values ({motion}, 1, {proposer}, now(6))
            insert into motion_amendment (motion_id, amendment_no, proposer_id, state, passage_en, passage_nl, passage_uk, replacement_en, replacement_nl, replacement_uk, reason, proposed_at) values ({motion}, 1, {chair}, 'PROPOSED', '', '40', '40', '', '', '', '', now(6))
            """ + VERSION.formatted("TRANSLATED", "{chair}", "null", "'text'", "text_nl");

    private static final String IN_DISCUSSION = VERSION.formatted("CHANGED", "{chair}", "null", "text_en", "'x'")
            + VERSION.formatted("TRANSLATED", "{chair}", "null", "'Text'", "'x'")
            + VERSION.formatted(
                    "AMENDED", "null", "{amendment}", "text_en", "replace(text_nl, '40 fietsen', '60 fietsen')")
            + """
            delete from motion_support where motion_id = {motion}
            insert into motion_support (motion_id, version_no, person_id, since) values ({motion}, 1, {chair}, now(6))
            update motion set state = 'SUBMITTED' where id = {motion}
            update motion set state = 'IN_VOTE' where id = {motion}
            insert into motion_poll (poll_id, motion_id, round) values ({poll}, {motion}, 1)
            insert into motion_poll (poll_id, motion_id, round) values ({open}, {motion}, 1)
            insert into motion_poll (poll_id, motion_id, amendment_id, round) values ({open}, {motion}, {amendment}, 50)
            insert into motion_amendment (motion_id, amendment_no, proposer_id, state, passage_en, passage_nl, passage_uk, replacement_en, replacement_nl, replacement_uk, reason, proposed_at) values ({motion}, 99, {chair}, 'PROPOSED', '', '40', '40', '', '', '', '', now(6))
            update motion_amendment set state = 'ADOPTED' where id = {amendment}
            update motion_amendment set state = 'IN_VOTE' where id = {amendment}
            update motion_amendment set passage_nl = 'x' where id = {amendment}
            update motion_amendment set replacement_nl = 'x' where id = {amendment}
            update motion_amendment set motion_id = 1 where id = {amendment}
            delete from motion_amendment where id = {amendment}
            insert into motion_amendment (motion_id, amendment_no, proposer_id, state, passage_en, passage_nl, passage_uk, replacement_en, replacement_nl, replacement_uk, reason, proposed_at) values ({motion}, 2, {chair}, 'ADOPTED', '', '40', '40', '', '', '', '', now(6))
            """;

    /** Without amendments. */
    private static final String OF_ELSEWHAT = """
            insert into motion_poll (poll_id, motion_id, round) values ({open}, {motion}, 1)
            """;

    private static final String IN_VOTE = """
            update motion set state = 'WITHDRAWN' where id = {motion}
            update motion set state = 'IN_DISCUSSION' where id = {motion}
            """;

    private static final String REJECTED = """
            insert into motion_version (motion_id, version_no, kind, amendment_id, title_en, title_nl, title_uk, text_en, text_nl, text_uk, made_at) select motion_id, 2, 'AMENDED', {amendment}, title_en, title_nl, title_uk, text_en, replace(text_nl, '40 fietsen', '60 fietsen'), replace(text_uk, '40 велосипедів', '60 велосипедів'), now(6) from motion_version where motion_id = {motion} and version_no = 1
            update motion_amendment set state = 'ADOPTED' where id = {amendment}
            """;

    @Autowired
    ApplicationContext context;

    private MotionGround ground;

    /** A poll that was about something else, adopted and sealed. */
    private long other;

    /** One about something else that goes on. */
    private long open;

    @BeforeEach
    void aCouncilOfSeven() {
        ground = new MotionGround(context);
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(ground.database);
    }

    @Test
    void whatMustNotBeIsRefused() {
        var refusals = new SoftAssertions();
        var submitted = ground.submitted();
        ground.as("member-2");
        ground.discussion.post(submitted, MotionGround.WHY);
        ground.motions.support(submitted, 1);
        ground.as("chair");
        refuses(refusals, submitted, EVER + WHILE_SUBMITTED);
        other = ofElsewhat();
        ground.cast(other, Secrecy.OPEN, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        ground.seal(other);
        open = ofElsewhat();
        refuses(refusals, ground.discussed(), OF_ELSEWHAT);
        var discussed = ground.amended(MotionGround.LARGER);
        refuses(refusals, discussed, IN_DISCUSSION);
        ground.voted(discussed, 1, Answer.NO, Answer.NO, Answer.NO, Answer.NO);
        refuses(refusals, discussed, REJECTED);
        ground.open(discussed, null);
        refuses(refusals, discussed, IN_VOTE + EVER);
        refusals.assertAll();
    }

    @Test
    void underAnotherTitleThePresentTextIsNotVotedOn() {
        var number = ground.discussed();
        var text = ground.database
                .sql("""
                        select v.text_en, v.text_nl, v.text_uk from motion_version v
                        join motion m on m.id = v.motion_id and m.version_no = v.version_no
                        where m.number = ? and m.council_id = ?
                        """)
                .params(number, ground.council)
                .query((row, _) -> new Texts(row.getString(1), row.getString(2), row.getString(3)))
                .single();
        ground.as("chair");
        var draft = PollTestData.draft(ground.council, new YesNo(), Secrecy.OPEN, RollKind.MEMBERS);
        open = context.getBean(PollService.class)
                .open(new PollDraft(
                        draft.councilId(),
                        draft.title(),
                        text,
                        draft.question(),
                        draft.options(),
                        draft.rule(),
                        draft.secrecy(),
                        draft.roll(),
                        draft.eligibleOn(),
                        draft.opensAt(),
                        draft.closesAt()));

        var refusals = new SoftAssertions();
        refuses(refusals, number, OF_ELSEWHAT);
        refusals.assertAll();
    }

    @Test
    void aPostIsEditedInTimeAndRemovedOnce() {
        var refusals = new SoftAssertions();
        var number = ground.submitted();
        ground.as("member-2");
        var post = ground.discussion.post(number, MotionGround.WHY);
        PollTestData.later(ground.database, Duration.ofMinutes(16));
        refuses(refusals, number, "update motion_post set text = 'x' where id = " + post);
        PollTestData.now(ground.database);
        ground.as("chair");
        ground.discussion.remove(post, new Words("Weg", Languages.DUTCH));
        refuses(refusals, number, "update motion_post set removal_reason = 'x' where id = " + post);
        refusals.assertAll();
    }

    private long ofElsewhat() {
        ground.as("chair");
        return context.getBean(PollService.class)
                .open(PollTestData.draft(ground.council, new YesNo(), Secrecy.OPEN, RollKind.MEMBERS));
    }

    private void refuses(SoftAssertions refusals, String number, String statements) {
        var motion =
                id("select id from motion where number = '%s' and council_id = %d".formatted(number, ground.council));
        var amendment = "(select min(id) from motion_amendment where motion_id = %d)".formatted(motion);
        statements.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var sql = line.replace("{motion}", String.valueOf(motion))
                    .replace("{proposer}", person("member-1"))
                    .replace("{open}", String.valueOf(open))
                    .replace("{poll}", String.valueOf(other))
                    .replace("{chair}", person("chair"))
                    .replace(
                            "{amendment}",
                            line.contains("{amendment}") ? String.valueOf(id("select " + amendment)) : "");
            refusals.assertThatThrownBy(() -> ground.database.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(DENIED.contains(refused.getErrorCode())
                                            || SIGNALLED.equals(refused.getSQLState()))
                                    .as("%s: %s", sql, refused)
                                    .isTrue());
        });
    }

    private String person(String subject) {
        return String.valueOf(id("select id from person where subject = '%s'".formatted(subject)));
    }

    private long id(String query) {
        return ground.database.sql(query).query(Long.class).single();
    }
}
