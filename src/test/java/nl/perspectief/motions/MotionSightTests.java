package nl.perspectief.motions;

import static nl.perspectief.motions.MotionGround.LARGER;
import static nl.perspectief.motions.MotionGround.TEXT;
import static nl.perspectief.motions.MotionGround.WHY;
import static nl.perspectief.motions.MotionGround.notFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** Who reads a motion of De Wilg, and who may do anything with it. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class MotionSightTests {

    private static final Map<String, String> ROLES = Map.of(
            "resident", Roles.RESIDENT,
            "neighbour", Roles.RESIDENT,
            "manager", Roles.LOCATION_MANAGER,
            "other-manager", Roles.LOCATION_MANAGER,
            "overseer", Roles.OVERSIGHT,
            "far-overseer", Roles.OVERSIGHT,
            "contact", Roles.OVERSIGHT);

    @Autowired
    ApplicationContext context;

    private MotionGround ground;
    private TestData.Municipality far;
    private long farCouncil;
    private String number;
    private long post;

    @BeforeEach
    void everybody() {
        ground = new MotionGround(context);
        var data = ground.data;
        var linde = data.aLocation(ground.here).named("De Linde").save();
        far = data.aMunicipality("Farmotion").save();
        new CouncilTestData(ground.database).of(linde);
        farCouncil = new CouncilTestData(ground.database).of(far);
        data.aPerson("resident").save().holds(FunctionKind.RESIDENT, ground.wilg);
        data.aPerson("neighbour").save().holds(FunctionKind.RESIDENT, linde);
        data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, ground.wilg);
        data.aPerson("other-manager").save().holds(FunctionKind.LOCATION_MANAGER, linde);
        data.aPerson("overseer").save().holds(FunctionKind.OVERSIGHT, ground.here);
        data.aPerson("far-overseer").save().holds(FunctionKind.OVERSIGHT, far);
        data.aPerson("contact").save().holds(FunctionKind.CONFIDENTIAL_CONTACT, ground.here);
        data.aPerson("other-member").save().holds(FunctionKind.COUNCIL_CHAIR, linde);
        data.aPerson("far-member").save().holds(FunctionKind.COUNCIL_CHAIR, far);
        data.aPerson("of-both")
                .save()
                .holds(FunctionKind.COUNCIL_MEMBER, ground.wilg)
                .holds(FunctionKind.COUNCIL_MEMBER, far);
        number = ground.amended(LARGER);
        post = ground.discussion.post(number, WHY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "secretary", "member-5", "of-both", "resident", "manager", "overseer"})
    void whoMaySeeTheCouncilReadsItsMotions(String who) {
        as(who);
        var said = who.equals("of-both") ? "motiontown:" + number : number;

        assertThat(ground.motions.find(said).row().number()).isEqualTo(said);
        assertThat(ground.motions.find(number).amendments()).hasSize(1);
        assertThat(ground.motions.list(ground.council, MotionFilter.ALL, Pageable.unpaged()))
                .hasSize(1);
        assertThat(ground.motions.count(ground.council, MotionFilter.OPEN)).isOne();
        assertThat(ground.motions.version(number, 1)).isEqualTo(TEXT);
        assertThat(ground.discussion.threads(said, Pageable.unpaged())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neighbour", "other-manager", "far-overseer", "contact", "other-member", "far-member"})
    void everybodyElseFindsNothing(String who) {
        as(who);

        for (var said : List.of(number, "motiontown:" + number)) {
            notFound(() -> ground.motions.find(said));
            notFound(() -> ground.motions.version(said, 1));
            notFound(() -> ground.motions.difference(said, 1, 1, Languages.DUTCH));
            assertThat(ground.discussion.threads(said, Pageable.unpaged())).isEmpty();
            assertThat(ground.discussion.count(said)).isZero();
        }
        assertThat(ground.motions.list(ground.council, MotionFilter.ALL, Pageable.unpaged()))
                .isEmpty();
        assertThat(ground.motions.count(ground.council, MotionFilter.ALL)).isZero();
        assertThat(ground.motions.waiting(10)).isEqualTo(WaitingMotions.NOTHING);
    }

    /** Also with the role of a member, which holds elsewhere or nowhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {"resident", "neighbour", "manager", "overseer", "far-overseer", "other-member", "far-member"})
    void onlyMembersDoAnythingWithIt(String who) {
        ground.data.signIn(who, Roles.COUNCIL_MEMBER, ROLES.getOrDefault(who, Roles.COUNCIL_MEMBER));

        notFound(() -> ground.drafts.draft(ground.council, TEXT));
        notFound(() -> ground.motions.change(number, 1, TEXT));
        notFound(() -> ground.motions.support(number, 1));
        notFound(() -> ground.motions.withdrawSupport(number));
        notFound(() -> ground.motions.withdraw(number, WHY));
        notFound(() -> ground.motions.translate(number, Languages.ENGLISH, "Title", "Text"));
        notFound(() -> ground.amendments.propose(number, LARGER));
        notFound(() -> ground.amendments.translate(number, 1, Languages.ENGLISH, "Title", "Text"));
        notFound(() -> ground.amendments.withdraw(number, 1));
        notFound(() -> ground.discussion.post(number, WHY));
        notFound(() -> ground.discussion.answer(post, WHY));
        notFound(() -> ground.discussion.edit(post, WHY));
        notFound(() -> ground.discussion.remove(post, WHY));
        notFound(() -> ground.votes.openDiscussion(number));
        notFound(() -> ground.votes.openVote(number, null, MotionGround.terms(Secrecy.OPEN)));
        notFound(() -> ground.votes.openVote(number, 1, MotionGround.terms(Secrecy.OPEN)));
    }

    @Test
    void whatCanBeDoneIsShownToWhoMay() {
        var submitted = ground.submitted();

        assertThat(may("member-1", submitted))
                .isEqualTo(new Motion.May(true, false, false, true, false, false, false, false, true));
        assertThat(may("member-2", submitted))
                .isEqualTo(new Motion.May(false, true, false, false, false, false, false, false, true));
        ground.motions.support(submitted, 1);
        assertThat(may("member-2", submitted))
                .isEqualTo(new Motion.May(false, false, true, false, false, false, false, false, true));
        ground.as("member-3");
        ground.motions.support(submitted, 1);
        assertThat(may("chair", submitted))
                .isEqualTo(new Motion.May(false, false, false, false, true, true, false, false, true));
        assertThat(may("member-2", submitted))
                .isEqualTo(new Motion.May(false, false, false, false, false, false, false, false, true));
        ground.as("chair");
        ground.votes.openDiscussion(submitted);
        assertThat(may("chair", submitted))
                .isEqualTo(new Motion.May(false, false, false, false, true, false, true, true, true));
        assertThat(may("member-1", submitted))
                .isEqualTo(new Motion.May(false, false, false, true, true, false, false, true, true));
        for (var reader : List.of("resident", "manager", "overseer")) {
            assertThat(may(reader, submitted))
                    .isEqualTo(new Motion.May(false, false, false, false, false, false, false, false, false));
        }
        assertThat(may("chair", number)).as("an amendment is open").matches(may -> !may.openVote());
        assertThat(ground.amendment(number, 1).may()).isEqualTo(new Amendment.May(false, false, true, true));
        ground.as("member-2");
        assertThat(ground.motions.find(number).amendments().getFirst().may())
                .isEqualTo(new Amendment.May(true, false, false, false));
    }

    @Test
    void whoHasToDoWithTwoMunicipalitiesNamesThem() {
        ground.as("far-member");
        var there = ground.drafts.submitNew(farCouncil, TEXT);
        assertThat(there).as("each counts for itself").isEqualTo(number);
        ground.as("of-both");

        assertThatExceptionOfType(SeveralMotionsException.class).isThrownBy(() -> ground.motions.find(number));
        assertThatExceptionOfType(SeveralMotionsException.class).isThrownBy(() -> ground.motions.support(number, 1));
        assertThatExceptionOfType(SeveralMotionsException.class).isThrownBy(() -> ground.motions.version(number, 1));
        assertThat(Stream.of("motiontown:" + number, "farmotion:" + number))
                .allSatisfy(said ->
                        assertThat(ground.motions.find(said).row().number()).isEqualTo(said));
        assertThat(ground.motions.waiting(10).support())
                .extracting(MotionRow::number)
                .containsExactly("farmotion:" + number);
        ground.motions.support("farmotion:" + number, 1);
        notFound(() -> ground.motions.find("nowhere:" + number));
    }

    @Test
    void whoLeftTheCouncilDoesNothingMore() {
        var submitted = ground.submitted();
        ground.database.sql("""
                        update person_function set valid_until = utc_timestamp(6)
                        where person_id in (select id from person where subject in ('member-1', 'chair'))
                        """).update();
        as("member-1");
        notFound(() -> ground.motions.withdraw(submitted, WHY));
        notFound(() -> ground.motions.change(submitted, 1, TEXT));
        as("chair");
        notFound(() -> ground.votes.openVote(number, null, MotionGround.terms(Secrecy.OPEN)));
    }

    private void as(String who) {
        ground.data.signIn(who, ROLES.getOrDefault(who, Roles.COUNCIL_MEMBER));
    }

    private Motion.May may(String who, String said) {
        as(who);
        return ground.motions.find(said).may();
    }
}
