package nl.perspectief.issues.ui;

import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.perspectief.base.ui.Address;
import nl.perspectief.issues.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a report that is being written. It stands in the address, so that a reload, the back button and a
 * login in between keep it; what is typed stays in the browser.
 *
 * @param draft names the form, so that it is sent once
 * @param location the code
 * @param place as a sheet on the wall says it
 * @param category the id
 * @param readers who may read it; null for what the category proposes
 * @param another whether none of the similar ones is meant
 * @param kept whether the browser may keep what is confidential
 */
record NewReport(
        UUID draft,
        @Nullable String location,
        @Nullable String place,
        @Nullable Long category,
        @Nullable Visibility readers,
        boolean another,
        boolean kept) {

    private static final String DRAFT = "draft";
    static final String LOCATION = "at";
    static final String PLACE = "place";
    private static final String CATEGORY = "category";
    private static final String READERS = "readers";
    private static final String ANOTHER = "another";
    private static final String KEPT = "kept";
    static final String YES = "yes";

    /** What the address doesn't say, or not as it should, is not chosen yet. */
    static NewReport read(Location address) {
        return new NewReport(
                draft(Address.read(address, DRAFT)),
                Address.read(address, LOCATION),
                Address.read(address, PLACE),
                Address.readChoice(address, CATEGORY),
                readers(Address.read(address, READERS)),
                YES.equals(Address.read(address, ANOTHER)),
                YES.equals(Address.read(address, KEPT)));
    }

    Address address() {
        return new Address(IssueAddress.NEW)
                .with(LOCATION, location)
                .with(PLACE, place)
                .with(CATEGORY, category)
                .with(READERS, readers == null ? null : word(readers))
                .with(ANOTHER, another ? YES : null)
                .with(KEPT, kept ? YES : null)
                .with(DRAFT, draft);
    }

    NewReport at(String code) {
        return new NewReport(draft, code, place, category, readers, another, kept);
    }

    /** Without what was said of a location where the user doesn't report anything. */
    NewReport here() {
        return new NewReport(draft, null, null, category, readers, another, kept);
    }

    /** Another category proposes its own readers. */
    NewReport about(@Nullable Long id) {
        return new NewReport(draft, location, place, id, null, false, false);
    }

    NewReport readBy(Visibility visibility) {
        return new NewReport(draft, location, place, category, visibility, another, kept);
    }

    NewReport anotherOne() {
        return new NewReport(draft, location, place, category, readers, true, kept);
    }

    NewReport kept(boolean agreed) {
        return new NewReport(draft, location, place, category, readers, another, agreed);
    }

    static String word(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    private static UUID draft(@Nullable String word) {
        return word != null && word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(word)
                : UUID.randomUUID();
    }

    private static @Nullable Visibility readers(@Nullable String word) {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> word(visibility).equals(word))
                .findFirst()
                .orElse(null);
    }
}
