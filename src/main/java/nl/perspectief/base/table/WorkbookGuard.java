package nl.perspectief.base.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.perspectief.base.table.UnreadableTableException.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read: a small file may hold what would fill the memory, by inflating, by a cell
 * in a column that no spreadsheet has, or by a number of a million digits. Reads with the same unpacker and the same
 * XML reader as what comes after it, so that both see the same.
 */
final class WorkbookGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_INFLATED = 40L << 20;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_CELLS_IN_A_ROW = 16_384;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    private final XMLInputFactory xml = new InputFactoryImpl();
    private long left = MOST_INFLATED;

    private WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @throws UnreadableTableException if it should not be read */
    static void check(byte[] file) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            new WorkbookGuard().check(zip);
        }
    }

    private void check(ZipFile zip) throws IOException {
        var entries = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            require(++entries <= MOST_ENTRIES);
            try (var content = new Counted(zip.getInputStream(all.nextElement()))) {
                check(content);
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** What is no XML, such as a picture, is only measured. */
    private void check(InputStream content) throws IOException {
        try {
            var reader = xml.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("row")) {
                    checkRow(reader);
                }
            }
        } catch (XMLStreamException noXml) {
            if (noXml.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
        }
    }

    private void checkRow(XMLStreamReader reader) throws XMLStreamException {
        var cells = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals("c")) {
                        require(++cells <= MOST_CELLS_IN_A_ROW);
                        checkCell(reader);
                    } else if (reader.getLocalName().equals("v")) {
                        checkValue(reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals("row")) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private static void checkCell(XMLStreamReader cell) {
        for (int place = 0; place < cell.getAttributeCount(); place++) {
            require(!cell.getAttributeLocalName(place).equals("r")
                    || CELL.matcher(cell.getAttributeValue(place)).matches());
        }
    }

    private static void checkValue(XMLStreamReader reader) throws XMLStreamException {
        var length = 0L;
        while (reader.hasNext() && reader.next() != XMLStreamConstants.END_ELEMENT) {
            length += reader.isCharacters() ? reader.getTextLength() : 0;
            require(length <= MOST_CHARACTERS);
        }
    }

    private static void require(boolean good) {
        if (!good) {
            throw new UnreadableTableException(Reason.BROKEN, 1);
        }
    }

    /** Counts what comes out over all entries together. */
    private final class Counted extends FilterInputStream {

        private Counted(InputStream inflated) {
            super(inflated);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            require(left >= 0);
        }
    }
}
