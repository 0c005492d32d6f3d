package nl.perspectief.issues;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How well those who reported something at a location found that they were helped.
 *
 * @param month its first day
 * @param average of ratings from 1 to 5
 */
public record RatedMonth(String location, LocalDate month, long answers, BigDecimal average) {}
