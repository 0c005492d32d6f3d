package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.changes;
import static nl.perspectief.access.AccessRow.reads;

import java.util.stream.Stream;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Regulation;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;
import org.springframework.data.domain.Pageable;

/** Who sees councils. Chair and secretary, who settle, are no role. The columns: {@value AccessRow#COLUMNS}. */
record CouncilRows(CouncilService councils) {

    private static final Regulation REGULATION =
            new Regulation(0, new VotingRule(0, Majority.SIMPLE, MajorityBase.ALL_BALLOTS, Tie.LOT), 1, 1, 1, 0);

    Stream<AccessRow> rows() {
        return Stream.of(
                reads(
                        "CouncilService.list(Pageable)",
                        "Aee Aee AAe Aee --- --- --- --- ---",
                        _ -> councils.list(Pageable.unpaged())),
                reads(
                        "CouncilService.find(String)",
                        "Ann Ann AAn Ann --- --- --- --- ---",
                        place -> councils.find(place.location().code())),
                reads(
                        "CouncilService.find(long)",
                        "Ann Ann AAn Ann --- --- --- --- ---",
                        place -> councils.find(place.council())),
                reads(
                        "CouncilService.locations(long)",
                        "--- nnn --- --- --- --- --- --- ---",
                        place -> councils.locations(place.council())),
                reads(
                                "CouncilService.former(long, Pageable)",
                                "Aee Aee AAe Aee --- --- --- --- ---",
                                place -> councils.former(place.council(), Pageable.unpaged()))
                        .showing(AccessRow::isSomething),
                changes(
                        "CouncilService.settle(long, int, Regulation)",
                        "--- nnn --- --- --- --- --- --- ---",
                        place -> councils.settle(place.council(), 0, REGULATION)));
    }
}
