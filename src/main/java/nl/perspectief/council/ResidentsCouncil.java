package nl.perspectief.council;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A council with its regulation. {@link NewCouncils} adds them; who sits in it are functions. */
@Entity
@Table(name = "council")
class ResidentsCouncil {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long municipalityId;
    private @Nullable Long locationId;
    private int secondingThreshold;
    private int quorumPercent;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    @Enumerated(EnumType.STRING)
    private MajorityBase majorityBase;

    @Enumerated(EnumType.STRING)
    private Tie tie;

    private int shortestVoteHours;
    private int adviceDays;
    private int responseDays;
    private int waitingDays;

    @SuppressWarnings("NullAway.Init") // JPA
    protected ResidentsCouncil() {}

    void settle(Regulation regulation) {
        var rule = regulation.votingRule();
        secondingThreshold = regulation.secondingThreshold();
        quorumPercent = rule.quorumPercent();
        majority = rule.majority();
        majorityBase = rule.base();
        tie = rule.tie();
        shortestVoteHours = regulation.shortestVoteHours();
        adviceDays = regulation.adviceDays();
        responseDays = regulation.responseDays();
        waitingDays = regulation.waitingDays();
    }

    Regulation regulation() {
        return new Regulation(
                secondingThreshold,
                new VotingRule(quorumPercent, majority, majorityBase, tie),
                shortestVoteHours,
                adviceDays,
                responseDays,
                waitingDays);
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    int getVersion() {
        return version;
    }
}
