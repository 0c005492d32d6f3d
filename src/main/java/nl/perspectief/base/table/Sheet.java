package nl.perspectief.base.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for somebody to take.
 *
 * @param name in the reader's language
 * @param rows of texts, numbers, shares and days; null for an empty cell
 */
public record Sheet(String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {}
