package nl.perspectief.access;

import static nl.perspectief.access.AccessRow.reads;

import java.util.stream.Stream;
import nl.perspectief.home.TodayService;

/** What Today shows of a place. The columns: {@value AccessRow#COLUMNS}. */
record HomeRows(TodayService today) {

    private static final int MANY = 1_000;

    Stream<AccessRow> rows() {
        return Stream.of(reads("TodayService.today(int)", "Aee Aee AAe Aee eee Aee eee eee ---", _ -> today.today(MANY))
                .onRoll(Caller.COUNCIL, Caller.RESIDENT));
    }
}
