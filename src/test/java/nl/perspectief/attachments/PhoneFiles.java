package nl.perspectief.attachments;

import static nl.perspectief.attachments.Photographs.bytes;
import static nl.perspectief.attachments.Photographs.joined;
import static nl.perspectief.attachments.Photographs.number;
import static nl.perspectief.attachments.Photographs.withSegment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** What iPhones and Android phones write around the pixels, with the position where a photo was taken. */
final class PhoneFiles {

    private static final int TEXT = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;

    /** 52° 22′ 12.72″ and 4° 53′ 42.72″, as numerators and denominators. */
    private static final int[] LATITUDE = {52, 1, 22, 1, 1_272, 100};

    private static final int[] LONGITUDE = {4, 1, 53, 1, 4_272, 100};

    private PhoneFiles() {}

    private record Entry(int tag, int type, int count, byte[] value) {}

    /** A whole photo: several segments that tell, a preview behind the picture, and what Samsung puts at the end. */
    static byte[] photo(byte[] jpeg, int orientation, ByteOrder order, String place) {
        var preview = withSegment(Photographs.jpeg(32, 24), 0xe1, exif(1, order, place));
        var told = withSegment(jpeg, 0xe2, several(jpeg.length, preview.length));
        told = withSegment(told, 0xe1, xmp(place));
        told = withSegment(told, 0xe1, exif(orientation, order, place));
        return joined(told, preview, bytes("SEFH" + place + "SEFT"));
    }

    /** The segment in which cameras say how they were held, where they were, and what only their makers can read. */
    static byte[] exif(int orientation, ByteOrder order, String place) {
        var gps = List.of(
                text(0x0001, "N"),
                rationals(0x0002, order, LATITUDE),
                text(0x0003, "E"),
                rationals(0x0004, order, LONGITUDE),
                text(0x001d, "2026:11:26"));
        var makerNote = joined(bytes("Apple iOS\0\0\1MM"), bytes(place));
        var camera =
                List.of(text(0x9003, "2026:11:26 12:00:00"), new Entry(0x927c, UNDEFINED, makerNote.length, makerNote));
        var cameraAt = 8 + directory(8, order, main(orientation, order, place, 0, 0)).length;
        var gpsAt = cameraAt + directory(cameraAt, order, camera).length;
        return joined(
                bytes("Exif\0\0"),
                begin(order),
                directory(8, order, main(orientation, order, place, cameraAt, gpsAt)),
                directory(cameraAt, order, camera),
                directory(gpsAt, order, gps));
    }

    /** The latitude as it stands in {@link #exif}. */
    static byte[] latitude(ByteOrder order) {
        return rationals(0, order, LATITUDE).value();
    }

    static byte[] xmp(String place) {
        return bytes("""
                http://ns.adobe.com/xap/1.0/\0<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
                <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,22.212N" \
                exif:GPSLongitude="4,53.712E" exif:GPSAreaInformation="%s"/></rdf:RDF></x:xmpmeta>\
                <?xpacket end="w"?>""".formatted(place));
    }

    /** The segment that says that there are two pictures in the file, the second behind the first. */
    static byte[] several(int first, int second) {
        var order = ByteOrder.BIG_ENDIAN;
        var pictures = ByteBuffer.allocate(32)
                .putInt(0x00030000)
                .putInt(first)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(second)
                .putInt(first)
                .putInt(0)
                .array();
        return joined(
                bytes("MPF\0"),
                begin(order),
                directory(
                        8,
                        order,
                        List.of(
                                new Entry(0xb000, UNDEFINED, 4, bytes("0100")),
                                new Entry(0xb001, LONG, 1, number(2)),
                                new Entry(0xb002, UNDEFINED, pictures.length, pictures))));
    }

    /** As iPhones begin it, and Android phones with another brand. */
    static byte[] heic(String brand) {
        return joined(
                number(36),
                bytes("ftyp" + brand + "\0\0\0\0mif1MiHEMiPrmiafheic"),
                number(45),
                bytes("meta\0\0\0\0"),
                number(33),
                bytes("hdlr\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"),
                number(8 + 64),
                bytes("mdat"),
                new byte[64]);
    }

    private static List<Entry> main(int orientation, ByteOrder order, String place, int cameraAt, int gpsAt) {
        var held = ByteBuffer.allocate(4).order(order).putShort((short) orientation);
        return List.of(
                text(0x010e, place),
                text(0x010f, "Apple"),
                new Entry(0x0112, SHORT, 1, held.array()),
                new Entry(0x8769, LONG, 1, at(cameraAt, order)),
                new Entry(0x8825, LONG, 1, at(gpsAt, order)));
    }

    private static byte[] begin(ByteOrder order) {
        var mark = bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM");
        return ByteBuffer.allocate(8)
                .order(order)
                .put(mark)
                .putShort((short) 42)
                .putInt(8)
                .array();
    }

    /** Its entries, and behind them the values that are longer than four bytes. */
    private static byte[] directory(int at, ByteOrder order, List<Entry> entries) {
        var length = 2 + entries.size() * 12 + 4;
        var table = ByteBuffer.allocate(length).order(order).putShort((short) entries.size());
        var values = new byte[0];
        for (var entry : entries) {
            table.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.value().length > 4) {
                table.putInt(at + length + values.length);
                values = joined(values, entry.value(), new byte[entry.value().length % 2]);
            } else {
                table.put(Arrays.copyOf(entry.value(), 4));
            }
        }
        return joined(table.putInt(0).array(), values);
    }

    private static Entry text(int tag, String text) {
        var value = bytes(text + "\0");
        return new Entry(tag, TEXT, value.length, value);
    }

    private static Entry rationals(int tag, ByteOrder order, int... numbers) {
        var value = ByteBuffer.allocate(4 * numbers.length).order(order);
        for (var number : numbers) {
            value.putInt(number);
        }
        return new Entry(tag, RATIONAL, numbers.length / 2, value.array());
    }

    private static byte[] at(int position, ByteOrder order) {
        return ByteBuffer.allocate(4).order(order).putInt(position).array();
    }
}
