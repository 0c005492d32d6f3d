package nl.perspectief.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class CouncilServiceTests {

    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");
    private static final Regulation OTHER =
            new Regulation(1, new VotingRule(60, Majority.TWO_THIRDS, MajorityBase.WHOLE_ROLL, Tie.LOT), 36, 30, 10, 0);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    TestData data;

    @Autowired
    CouncilService councils;

    @Autowired
    CouncilAccess access;

    @Autowired
    JdbcClient database;

    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Location els;
    private long ofWilg;
    private long ofCity;

    @BeforeEach
    void councils() {
        var test = new CouncilTestData(database);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        els = data.aLocation(here).named("De Els").save();
        ofWilg = test.of(wilg);
        test.of(els);
        ofCity = test.of(here);
        var elsewhere = data.aMunicipality("Zanddorp").save();
        test.of(data.aLocation(elsewhere).named("De Wilg").save());
        test.of(elsewhere);
        data.aPerson("chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("secretary").save().holds(FunctionKind.COUNCIL_SECRETARY, wilg);
        data.aPerson("member").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        data.aPerson("city").save().holds(FunctionKind.COUNCIL_MEMBER, here);
        data.aPerson("resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("admin").save().holds(FunctionKind.ADMIN, here);
    }

    @Test
    void eachSeesTheOwnCouncils() {
        assertThat(seenBy("chair", Roles.COUNCIL_MEMBER)).containsExactly("de-wilg");
        assertThat(seenBy("secretary", Roles.COUNCIL_MEMBER)).containsExactly("de-wilg");
        assertThat(seenBy("member", Roles.COUNCIL_MEMBER)).containsExactly("de-wilg");
        assertThat(seenBy("city", Roles.COUNCIL_MEMBER)).containsExactly("city_waterdam");
        assertThat(seenBy("resident", Roles.RESIDENT)).containsExactly("city_waterdam", "de-wilg");
        assertThat(seenBy("manager", Roles.LOCATION_MANAGER)).containsExactly("de-wilg");
        assertThat(seenBy("oversight", Roles.OVERSIGHT)).containsExactly("city_waterdam", "de-els", "de-wilg");
        assertThat(seenBy("member", Roles.RESIDENT)).isEmpty();
    }

    @Test
    void aCodeIsOfTheUsersOwnMunicipality() {
        data.signIn("member", Roles.COUNCIL_MEMBER);

        assertThat(councils.find("de-wilg").council().id()).isEqualTo(ofWilg);
        assertThatThrownBy(() -> councils.find("de-els")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> councils.find("city_waterdam")).isInstanceOf(NotFoundException.class);
        data.signIn("oversight", Roles.OVERSIGHT);
        assertThat(councils.find("city_waterdam").council().id()).isEqualTo(ofCity);
        assertThatThrownBy(() -> councils.find("city_zanddorp")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatTheUserIsToACouncil() {
        assertThat(seatOf("chair", Roles.COUNCIL_MEMBER, ofWilg))
                .isEqualTo(new Seat(true, true, false, false, false, false));
        assertThat(seatOf("secretary", Roles.COUNCIL_MEMBER, ofWilg))
                .isEqualTo(new Seat(true, false, true, false, false, false));
        assertThat(seatOf("member", Roles.COUNCIL_MEMBER, ofWilg))
                .isEqualTo(new Seat(true, false, false, false, false, false));
        assertThat(seatOf("city", Roles.COUNCIL_MEMBER, ofCity))
                .isEqualTo(new Seat(true, false, false, false, false, false));
        assertThat(seatOf("resident", Roles.RESIDENT, ofWilg))
                .isEqualTo(new Seat(false, false, false, true, false, false));
        assertThat(seatOf("resident", Roles.RESIDENT, ofCity))
                .isEqualTo(new Seat(false, false, false, true, false, false));
        assertThat(seatOf("manager", Roles.LOCATION_MANAGER, ofWilg))
                .isEqualTo(new Seat(false, false, false, false, true, false));
        assertThat(seatOf("oversight", Roles.OVERSIGHT, ofCity))
                .isEqualTo(new Seat(false, false, false, false, false, true));
    }

    @Test
    void membersComeOnceWithChairAndSecretaryFirst() {
        data.aPerson("also-chair")
                .named("Anna")
                .save()
                .holds(FunctionKind.COUNCIL_MEMBER, wilg)
                .holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("later")
                .named("Aaron")
                .save()
                .give(FunctionKind.COUNCIL_MEMBER, here, wilg, now.plus(5, ChronoUnit.DAYS), null);
        deactivate("member");
        data.signIn("oversight", Roles.OVERSIGHT);

        var details = councils.find("de-wilg");

        assertThat(details.members())
                .extracting(CouncilMember::name)
                .containsExactly("Anna", "chair", "secretary", "Aaron", "member");
        assertThat(details.members().getFirst().terms())
                .extracting(CouncilMember.Term::kind)
                .containsExactlyInAnyOrder(FunctionKind.COUNCIL_MEMBER, FunctionKind.COUNCIL_CHAIR);
        assertThat(details.sittingAt(Instant.now())).isEqualTo(3);
        assertThat(councils.list(Pageable.unpaged()))
                .filteredOn(row -> row.council().id() == ofWilg)
                .extracting(CouncilRow::members)
                .containsExactly(3L);
    }

    @Test
    void whoLeftIsFormerAndWhoNeverBeganIsNothing() {
        var left = data.aPerson("left").save();
        left.give(FunctionKind.COUNCIL_MEMBER, here, wilg, LONG_AGO, now.minus(9, ChronoUnit.DAYS));
        left.give(FunctionKind.COUNCIL_MEMBER, here, null, LONG_AGO, now.minus(9, ChronoUnit.DAYS));
        data.aPerson("never")
                .save()
                .give(FunctionKind.COUNCIL_MEMBER, here, wilg, now.minusSeconds(60), now.minusSeconds(60));
        data.signIn("oversight", Roles.OVERSIGHT);

        assertThat(councils.former(ofWilg, Pageable.unpaged()))
                .containsExactly(new FormerTerm(
                        left.id(), "left", FunctionKind.COUNCIL_MEMBER, LONG_AGO, now.minus(9, ChronoUnit.DAYS)));
        assertThat(councils.find(ofWilg).members())
                .extracting(CouncilMember::name)
                .doesNotContain("left", "never");
        data.signIn("city", Roles.COUNCIL_MEMBER);
        assertThat(councils.former(ofWilg, Pageable.unpaged())).isEmpty();
    }

    @Test
    void aCouncilBeginsWithTheUsualRegulation() {
        assertThat(access.regulation(ofWilg))
                .isEqualTo(new Regulation(
                        2,
                        new VotingRule(50, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST, Tie.REJECTED),
                        24,
                        42,
                        14,
                        3));
    }

    @Test
    void chairAndSecretarySettleTheRegulationAndWhoIsSecondIsTold() {
        data.signIn("chair", Roles.COUNCIL_MEMBER);
        var version = councils.find(ofWilg).version();

        councils.settle(ofWilg, version, OTHER);

        data.signIn("secretary", Roles.COUNCIL_MEMBER);
        assertThat(councils.find(ofWilg).regulation()).isEqualTo(OTHER);
        assertThatThrownBy(() -> councils.settle(ofWilg, version, OTHER)).isInstanceOf(ChangedMeanwhileException.class);
        councils.settle(ofWilg, councils.find(ofWilg).version(), OTHER);
    }

    @Test
    void nobodyElseSettlesIt() {
        data.signIn("member", Roles.COUNCIL_MEMBER);
        assertThatThrownBy(() -> councils.settle(ofWilg, 0, OTHER)).isInstanceOf(NotFoundException.class);
        data.aPerson("chair-of-els").save().holds(FunctionKind.COUNCIL_CHAIR, els);
        data.signIn("chair-of-els", Roles.COUNCIL_MEMBER);
        assertThatThrownBy(() -> councils.settle(ofWilg, 0, OTHER)).isInstanceOf(NotFoundException.class);
        data.signIn("chair", Roles.COUNCIL_MEMBER);
        assertThatThrownBy(() -> councils.settle(ofCity, 0, OTHER)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void noMoreSupportersAreAskedThanThereAreMembers() {
        deactivate("member");
        data.signIn("chair", Roles.COUNCIL_MEMBER);

        assertThatThrownBy(() -> councils.settle(ofWilg, 0, seconded(2)))
                .asInstanceOf(type(BadInputException.class))
                .satisfies(bad -> {
                    assertThat(bad.field()).isEqualTo("secondingThreshold");
                    assertThat(bad.arguments()).containsExactly(1L);
                });
        councils.settle(ofWilg, 0, seconded(1));
    }

    @Test
    void aNumberOutOfItsRangeIsRefused() {
        assertThatThrownBy(() -> seconded(-1)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> seconded(21)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> new VotingRule(101, Majority.SIMPLE, MajorityBase.WHOLE_ROLL, Tie.LOT))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> open(0)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> open(14 * 24 + 1)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> new Regulation(2, OTHER.votingRule(), 24, 0, 14, 3))
                .isInstanceOf(BadInputException.class);
    }

    @Test
    void aPlaceHasOneCouncil() {
        var test = new CouncilTestData(database);

        assertThatThrownBy(() -> test.of(wilg)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> test.of(here)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void rollsHaveEverybodyOnce() {
        data.aPerson("both").save().holds(FunctionKind.COUNCIL_MEMBER, wilg).holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("mover").save().holds(FunctionKind.RESIDENT, wilg).holds(FunctionKind.RESIDENT, els);
        data.aPerson("neighbour").save().holds(FunctionKind.RESIDENT, els);
        data.aPerson("gone").save().give(FunctionKind.RESIDENT, here, wilg, LONG_AGO, now.minusSeconds(60));
        deactivate("member");

        assertThat(roll(CouncilPersons.MEMBERS, ofWilg)).containsExactlyInAnyOrder("both", "chair", "secretary");
        assertThat(roll(CouncilPersons.MEMBERS, ofCity)).containsExactly("city");
        assertThat(roll(CouncilPersons.RESIDENTS, ofWilg)).containsExactlyInAnyOrder("mover", "resident");
        assertThat(roll(CouncilPersons.RESIDENTS, ofCity)).containsExactlyInAnyOrder("mover", "neighbour", "resident");
    }

    private static Regulation open(int hours) {
        return new Regulation(2, OTHER.votingRule(), hours, 42, 14, 3);
    }

    private static Regulation seconded(int threshold) {
        return new Regulation(threshold, OTHER.votingRule(), 24, 42, 14, 3);
    }

    private void deactivate(String subject) {
        database.sql("update person set deactivated = true where subject = ?")
                .param(subject)
                .update();
    }

    private List<String> roll(String persons, long councilId) {
        return database.sql("select p.subject from (" + persons + ") voter join person p on p.id = voter.person_id")
                .param("council", councilId)
                .param("now", Dates.utc(now))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> seenBy(String subject, String role) {
        data.signIn(subject, role);
        return councils.list(Pageable.unpaged()).stream()
                .map(row -> row.council().code())
                .toList();
    }

    private Seat seatOf(String subject, String role, long councilId) {
        data.signIn(subject, role);
        var council = access.find(councilId);
        assertThat(councils.find(councilId).seat()).isEqualTo(access.seat(council));
        return access.seat(council);
    }
}
