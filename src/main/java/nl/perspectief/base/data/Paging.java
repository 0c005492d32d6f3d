package nl.perspectief.base.data;

import java.util.Map;
import org.springframework.data.domain.Pageable;

/** A part of a list in SQL: what {@code limit :most offset :skipped} asks for. */
public final class Paging {

    private Paging() {}

    public static Map<String, Object> of(Pageable page) {
        return Map.of(
                "most", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE,
                "skipped", page.isPaged() ? page.getOffset() : 0L);
    }
}
