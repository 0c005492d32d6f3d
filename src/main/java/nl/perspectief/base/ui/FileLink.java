package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import org.springframework.security.access.AccessDeniedException;

/**
 * A link to a file, which is made when it is fetched, in the language of the page. It lies on the disk until it is sent:
 * however large it is and however slowly it is read, it takes no memory and holds no connection to the database.
 */
public class FileLink extends Anchor {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Locale language;
    private final String name;
    private final String type;
    private final transient Content content;

    /** What is in a file. */
    public interface Content {
        void write(Locale language, OutputStream out) throws IOException;
    }

    /**
     * @param words of the link
     * @param name of the file
     * @param type such as {@code text/csv}
     */
    public FileLink(String words, String name, String type, Content content) {
        // while the file is fetched there is no page to ask
        this.language = getLocale();
        this.name = name;
        this.type = type;
        this.content = content;
        setText(words);
        setHref((DownloadHandler) this::send);
    }

    /**
     * A workbook, behind what looks like a button.
     *
     * @param name of the file, without its ending
     */
    public static FileLink workbook(String words, String name, Content content) {
        var link = new FileLink(words, name + ".xlsx", XLSX, content);
        link.addClassName("button");
        return link;
    }

    private void send(DownloadEvent event) throws IOException {
        var file = Files.createTempFile("download", null);
        try {
            try (var out = Files.newOutputStream(file)) {
                content.write(language, out);
            }
            event.setFileName(name);
            event.setContentType(type);
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        } catch (NotFoundException | AccessDeniedException noLonger) {
            // the page is older than what its reader may see by now
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        } catch (BadInputException tooMany) {
            event.getResponse().sendError(HttpStatusCode.SERVICE_UNAVAILABLE.getCode(), "");
        } finally {
            Files.delete(file);
        }
    }

    public byte[] content() {
        var bytes = new ByteArrayOutputStream();
        try {
            content.write(language, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
