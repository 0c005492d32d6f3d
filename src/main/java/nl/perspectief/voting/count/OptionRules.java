package nl.perspectief.voting.count;

import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.base.BadInputException;

/** Which options and seats make a question that can be answered and counted. */
final class OptionRules {

    private OptionRules() {}

    static List<Option> check(List<Option> options) {
        BadInputException.unless(options.size() >= 2, "options", "voting.bad.fewOptions");
        BadInputException.unless(
                options.size() <= Question.MOST_OPTIONS, "options", "voting.bad.manyOptions", Question.MOST_OPTIONS);
        BadInputException.unless(
                options.stream().map(Option::id).distinct().count() == options.size(),
                "options",
                "voting.bad.sameOption");
        return List.copyOf(options);
    }

    static void checkSeats(List<Option> options, int seats, int minimumPerLocation) {
        BadInputException.unless(seats >= 1 && seats <= options.size(), "seats", "voting.bad.seats", options.size());
        BadInputException.unless(
                minimumPerLocation >= 0 && minimumPerLocation <= seats,
                "minimumPerLocation",
                "voting.bad.minimum",
                seats);
        if (minimumPerLocation > 0) {
            BadInputException.unless(
                    options.stream().allMatch(option -> option.location() != null), "options", "voting.bad.noLocation");
            var candidates = options.stream().collect(Collectors.groupingBy(Option::location, Collectors.counting()));
            BadInputException.unless(
                    minimumPerLocation * candidates.size() <= seats,
                    "minimumPerLocation",
                    "voting.bad.locationSeats",
                    minimumPerLocation * candidates.size(),
                    seats);
            BadInputException.unless(
                    candidates.values().stream().allMatch(number -> number >= minimumPerLocation),
                    "minimumPerLocation",
                    "voting.bad.locationCandidates",
                    minimumPerLocation);
        }
    }
}
