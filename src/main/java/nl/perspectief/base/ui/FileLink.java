package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;

/** A link to a file, which is made when it is fetched, in the language of the page. */
public class FileLink extends Anchor {

    private final Locale language;
    private final transient Function<Locale, byte[]> file;

    /**
     * @param words of the link
     * @param name of the file
     * @param type such as {@code text/csv}
     */
    public FileLink(String words, String name, String type, Function<Locale, byte[]> file) {
        // while the file is fetched there is no page to ask
        this.language = getLocale();
        this.file = file;
        setText(words);
        setHref(DownloadHandler.fromInputStream(_ -> {
            var content = content();
            return new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length);
        }));
    }

    public byte[] content() {
        return file.apply(language);
    }
}
