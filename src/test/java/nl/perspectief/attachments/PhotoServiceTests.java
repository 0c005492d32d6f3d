package nl.perspectief.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PhotoServiceTests {

    private static final String THING = "trial";

    @Autowired
    PhotoIntake intake;

    @Autowired
    PhotoService photos;

    @Autowired
    PhotoAlbum album;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void twoResidents() {
        var wilg = data.aLocation(data.aMunicipality("Waterdam").save()).save();
        data.aPerson("photo-resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("photo-neighbour").save().holds(FunctionKind.RESIDENT, wilg);
        as("photo-resident");
    }

    @Test
    void aPhotoThatWasSentIsKeptForItsPersonAlone() throws IOException {
        var photo = take(Photographs.jpeg(600, 400));

        assertThat(photo.token()).hasSize(22);
        assertThat(photos.pending(List.of(photo.token()))).containsExactly(photo);
        assertThat(JpegContent.isBare(photos.read(photo.token(), PhotoSize.WHOLE)))
                .isTrue();
        assertThat(photos.read(photo.token(), PhotoSize.SMALL))
                .hasSizeLessThan(photos.read(photo.token(), PhotoSize.WHOLE).length);
        as("photo-neighbour");
        assertThat(photos.pending(List.of(photo.token()))).isEmpty();
        notFound(() -> photos.read(photo.token(), PhotoSize.SMALL));
        notFound(() -> photos.remove(photo.token()));
        notFound(() -> intake.blacken(photo.token(), List.of(new Area(0, 0, 1, 1))));
        refused("photos.bad.gone", () -> album.claim(THING, 1, List.of(photo.token())));
    }

    @Test
    void whatIsNoPhotoLeavesNothing() {
        refused("photos.bad.kind", () -> take("<svg/>".getBytes(StandardCharsets.UTF_8)));
        refused("photos.bad.broken", () -> take(Photographs.slice(Photographs.png(60, 40), 0, 50)));
        refused("photos.bad.tooLarge", () -> intake.take(new Endless()));

        assertThat(count("photo")).isZero();
        assertThat(count("photo_content")).isZero();
    }

    @Test
    void photosAreClaimedOnceAndThenShownWithTheirThing() throws IOException {
        var first = take(Photographs.jpeg(60, 40));
        var second = take(Photographs.png(60, 40));

        album.claim(THING, 7, List.of(second.token(), first.token()));
        entities.clear();

        assertThat(album.of(THING, 7)).containsExactly(first, second);
        assertThat(photos.pending(List.of(first.token()))).isEmpty();
        refused("photos.bad.gone", () -> album.claim(THING, 8, List.of(first.token())));
        notFound(() -> photos.remove(first.token()));
        // nobody says who may see such a thing
        notFound(() -> photos.read(first.token(), PhotoSize.WHOLE));
    }

    @Test
    void aThingHasAtMostFive() throws IOException {
        var tokens = new ArrayList<String>();
        for (var number = 0; number < 6; number++) {
            tokens.add(take(Photographs.jpeg(60, 40)).token());
        }

        refused("photos.bad.tooMany", () -> album.claim(THING, 7, tokens));
        album.claim(THING, 7, tokens.subList(0, 3));
        refused("photos.bad.tooMany", () -> album.claim(THING, 7, tokens.subList(3, 6)));
        album.claim(THING, 7, tokens.subList(3, 5));

        assertThat(album.of(THING, 7)).hasSize(5);
        assertThat(album.discard(THING, List.of(7L))).isEqualTo(5);
        assertThat(count("photo_content")).isEqualTo(1);
    }

    @Test
    void nobodyKeepsMoreThanTwenty() {
        IntStream.range(0, PhotoService.MOST_PENDING).forEach(_ -> photos.keep(PhotoTestData.picture(), true));

        refused("photos.bad.tooManyPending", () -> photos.keep(PhotoTestData.picture(), true));
        refused("photos.bad.tooManyPending", () -> take(Photographs.jpeg(60, 40)));
        as("photo-neighbour");
        assertThat(photos.keep(PhotoTestData.picture(), true).checked()).isTrue();
    }

    @Test
    void whatIsBlackenedIsGone() throws IOException {
        var before = take(Photographs.jpeg(600, 400));
        var whole = photos.read(before.token(), PhotoSize.WHOLE);

        var after = intake.blacken(before.token(), List.of(new Area(0, 0, 1, 1)));
        data.nextRequest();

        notFound(() -> photos.read(before.token(), PhotoSize.WHOLE));
        assertThat(photos.read(after.token(), PhotoSize.WHOLE)).hasSizeLessThan(whole.length);
        assertThat(count("photo_content")).isEqualTo(1);
    }

    @Test
    void whatIsNotCheckedNobodySees() {
        var photo = photos.keep(PhotoTestData.picture(), false);

        assertThat(photos.pending(List.of(photo.token()))).containsExactly(photo);
        notFound(() -> photos.read(photo.token(), PhotoSize.SMALL));
        notFound(() -> intake.blacken(photo.token(), List.of(new Area(0, 0, 1, 1))));
    }

    private Photo take(byte[] file) throws IOException {
        return intake.take(new ByteArrayInputStream(file));
    }

    private void as(String subject) {
        data.signIn(subject, Roles.RESIDENT);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(call)
                .extracting(BadInputException::key)
                .isEqualTo(key);
    }

    /** What a browser that means harm could send. */
    private static class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            return length;
        }
    }
}
