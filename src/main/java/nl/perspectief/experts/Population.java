package nl.perspectief.experts;

import java.util.Map;
import nl.perspectief.base.BadInputException;

/**
 * How many people of each band live in the municipality, as oversight knows it from elsewhere.
 *
 * @param people by band; without those of which nothing is known
 * @throws BadInputException for a band that there isn't, and for a number below 0 or above {@value #MOST}
 */
public record Population(Attribute attribute, Map<String, Integer> people) {

    static final int MOST = 1_000_000;

    public Population {
        people = Map.copyOf(people);
        people.forEach((band, number) -> {
            BadInputException.unless(attribute.entered().contains(band), "band", "experts.bad.band");
            BadInputException.unless(number >= 0 && number <= MOST, band, "experts.bad.people", MOST);
        });
    }
}
