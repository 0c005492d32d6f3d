package nl.perspectief.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.stream.FileCacheImageInputStream;
import nl.perspectief.TestData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos that are there already. */
public final class PhotoTestData {

    /** That a photo tells of. */
    public static final String PLACE = HostileFiles.SECRET;

    private static final AtomicInteger TOKENS = new AtomicInteger(1_000_000);
    private static final Picture PICTURE = made();

    private final JdbcClient database;

    public PhotoTestData(JdbcClient database) {
        this.database = database;
    }

    public static Picture picture() {
        return PICTURE;
    }

    public static byte[] png() {
        return Photographs.png(400, 300);
    }

    /** As a phone makes it that was held upright, and tells where. */
    public static byte[] largeWithPlace() {
        return PhoneFiles.photo(Photographs.jpeg(3_000, 2_000), 6, ByteOrder.BIG_ENDIAN, PLACE);
    }

    /** Of twelve megapixels, as phones make them, and with as much in it. */
    public static byte[] ofAPhone() {
        var jpeg = Photographs.written(Photographs.detailed(4_032, 3_024), "jpeg");
        return PhoneFiles.photo(jpeg, 6, ByteOrder.BIG_ENDIAN, PLACE);
    }

    /** An iPhone's own format. */
    public static byte[] heic() {
        return PhoneFiles.heic("heic");
    }

    /** Whether it tells nothing but its pixels. */
    public static boolean isBare(byte[] jpeg) {
        return JpegContent.isBare(jpeg);
    }

    /** @return the token of a photo that belongs to nothing yet */
    public String pending(TestData.Person person) {
        var token = "token-" + TOKENS.incrementAndGet();
        var id = database.sql("""
                        insert into photo (token, person_id, kept_at, width, height, checked)
                        values (?, ?, utc_timestamp(6), ?, ?, true) returning id
                        """)
                .param(token)
                .param(person.id())
                .param(PICTURE.width())
                .param(PICTURE.height())
                .query(Long.class)
                .single();
        database.sql("insert into photo_content (id, whole, small) values (?, ?, ?)")
                .param(id)
                .param(PICTURE.whole())
                .param(PICTURE.small())
                .update();
        return token;
    }

    /** @return the token of a photo of the report */
    public String ofReport(String number, TestData.Person person) {
        var token = pending(person);
        database.sql("""
                        update photo set thing = 'report', thing_id = (
                            select id from issue_report where ifnull(open_number, secret_number) = ?)
                        where token = ?
                        """).param(number).param(token).update();
        return token;
    }

    private static Picture made() {
        try (var file = new FileCacheImageInputStream(new ByteArrayInputStream(Photographs.jpeg(60, 40)), null)) {
            return new Pictures().read(PictureKind.JPEG, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
