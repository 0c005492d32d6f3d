package nl.perspectief.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.attachments.VirusScanner.Verdict;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.development.Ports;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** With the real clamd, whose signatures are this test's own. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before all tests
class VirusScannerTests {

    private static final String VIRUS = "Perspectief-Trial-Virus";
    private static final VirusScanner AWAY = new VirusScanner("localhost:" + Ports.free());

    @TempDir
    static Path folder;

    private static Clamd clamd;
    private static VirusScanner scanner;

    @Autowired
    PhotoService photos;

    @Autowired
    PhotoRepository rows;

    @Autowired
    PhotoContentRepository contents;

    @Autowired
    Pictures pictures;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private final List<Object> published = new ArrayList<>();

    @BeforeAll
    static void aScannerThatKnowsTwoViruses() throws IOException {
        clamd = Clamd.start(
                folder,
                Photographs.bytes(VIRUS),
                fingerprint(PhotoTestData.picture().whole()));
        scanner = new VirusScanner("localhost:" + clamd.port());
    }

    @AfterAll
    static void stop() {
        clamd.stop();
    }

    @BeforeEach
    void aResident() {
        data.aPerson("scan-resident")
                .save()
                .holds(
                        FunctionKind.RESIDENT,
                        data.aLocation(data.aMunicipality("Waterdam").save()).save());
        data.signIn("scan-resident", Roles.RESIDENT);
    }

    @Test
    void whatIsCleanIsKeptAndSeen() throws IOException {
        var photo = take(scanner, Photographs.jpeg(200, 100));

        assertThat(photo.checked()).isTrue();
        assertThat(photos.read(photo.token(), PhotoSize.WHOLE)).isNotEmpty();
    }

    @Test
    void whatIsInfectedIsRefused() {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> take(scanner, infected()))
                .extracting(BadInputException::key)
                .isEqualTo("photos.bad.virus");
        assertThat(rows.count()).isZero();
    }

    @Test
    void whileTheScannerIsAwayPhotosWaitAndNobodySeesThem() throws IOException {
        var photo = take(AWAY, Photographs.jpeg(200, 100));

        waiting(AWAY).check();
        entities.clear();

        assertThat(photo.checked()).isFalse();
        assertThat(photos.pending(List.of(photo.token()))).containsExactly(photo);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> photos.read(photo.token(), PhotoSize.SMALL));

        waiting(scanner).check();
        entities.clear();

        assertThat(photos.read(photo.token(), PhotoSize.SMALL)).isNotEmpty();
    }

    @Test
    void whatWaitedAndIsInfectedIsThrownAway() throws IOException {
        var clean = take(AWAY, Photographs.jpeg(200, 100));
        var bad = photos.keep(PhotoTestData.picture(), false);

        waiting(scanner).check();
        entities.clear();

        assertThat(photos.pending(List.of(bad.token(), clean.token())))
                .extracting(Photo::token)
                .containsExactly(clean.token());
        assertThat(published)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.type(PhotoInfected.class))
                .returns(personId("scan-resident"), PhotoInfected::personId)
                .returns(null, PhotoInfected::thing);
    }

    private Long personId(String subject) {
        return database.sql("select id from person where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    @Test
    void whatTheScannerDoesNotLookAtWaitsAndKeepsNoOtherWaiting() throws IOException {
        var large = take(AWAY, Photographs.jpeg(200, 100));
        var clean = take(AWAY, Photographs.jpeg(200, 100));
        database.sql("update photo_content set whole = repeat('x', ?) where id = (select min(id) from photo)")
                .param(Clamd.MOST_BYTES + 1)
                .update();

        waiting(scanner).check();
        entities.clear();

        assertThat(photos.pending(List.of(large.token(), clean.token())))
                .extracting(Photo::checked)
                .containsExactly(false, true);
    }

    @Test
    void whatTheScannerDoesNotLookAtDoesNotPass() {
        assertThat(scanner.verdict(new ByteArrayInputStream(new byte[Clamd.MOST_BYTES + 1])))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatTheScannerCutsOffIsNoScannerThatIsAway() {
        assertThat(scanner.verdict(new ByteArrayInputStream(new byte[32 * Clamd.MOST_BYTES])))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void withoutAScannerEverythingPasses() {
        assertThat(new VirusScanner("").verdict(new ByteArrayInputStream(infected())))
                .isEqualTo(Verdict.CLEAN);
    }

    private Photo take(VirusScanner by, byte[] file) throws IOException {
        return new PhotoIntake(photos, by, pictures).take(new ByteArrayInputStream(file));
    }

    private WaitingPhotos waiting(VirusScanner by) {
        return new WaitingPhotos(rows, contents, by, transactions, published::add, clock);
    }

    private static byte[] infected() {
        return Photographs.withSegment(Photographs.jpeg(200, 100), 0xfe, Photographs.bytes(VIRUS));
    }

    /** What only this picture has: it lies in the midst of its pixels. */
    private static byte[] fingerprint(byte[] jpeg) {
        return Photographs.slice(jpeg, jpeg.length - 40, jpeg.length - 8);
    }
}
