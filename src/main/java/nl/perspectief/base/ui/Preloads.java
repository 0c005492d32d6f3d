package nl.perspectief.base.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names in the page all scripts that it will ask for one after the other, so that a phone far from the server fetches
 * them at once. Which these are stands in the scripts themselves: their names change with each version of Vaadin.
 */
@Component
@Order(0) // before the policy that allows the page's scripts
class Preloads implements VaadinServiceInitListener {

    private static final String FOLDER = "VAADIN/build/";

    /** Where the build puts what is served below the portal's address. */
    private static final String RESOURCES = "META-INF/VAADIN/webapp/";

    /** What Vaadin's first script loads later. */
    private static final Pattern LATER =
            Pattern.compile("[`\"']\\./((?:generated-flow-imports|FlowBootstrap|FlowClient)-[\\w-]+\\.js)[`\"']");

    private static final Pattern AT_ONCE = Pattern.compile("from\\s*\"\\./([\\w-]+\\.js)\"");

    private final Map<String, List<String>> modules = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent init) {
        var loader = init.getSource().getClassLoader();
        init.addIndexHtmlRequestListener(response -> {
            var page = response.getDocument();
            var first = page.select("script[type=module][src*=%s]".formatted(FOLDER)).stream()
                    .map(script -> script.attr("src").replaceFirst(".*/", ""))
                    .toList();
            first.stream()
                    .flatMap(script -> modules.computeIfAbsent(script, name -> after(name, loader)).stream())
                    .forEach(module -> link(page, "modulepreload", FOLDER + module));
            Stream.of(MainLayout.class.getAnnotationsByType(JavaScript.class))
                    .map(script -> script.value().replaceFirst("^context://", ""))
                    .forEach(script -> link(page, "preload", script).attr("as", "script"));
            link(page, "preload", "VAADIN/static/push/vaadinPush-min.js?v=" + Version.getBuildHash())
                    .attr("as", "script");
        });
    }

    private static Element link(Document page, String how, String address) {
        return page.head()
                .appendElement("link")
                .attr("rel", how)
                .attr("href", address)
                .attr("fetchpriority", "low");
    }

    /** What a script needs later, with what that needs in turn; without itself. */
    private static List<String> after(String script, ClassLoader loader) {
        Set<String> found = new LinkedHashSet<>(named(List.of(script), LATER, loader));
        found.addAll(named(List.copyOf(found), AT_ONCE, loader));
        found.remove(script);
        return List.copyOf(found);
    }

    private static Collection<String> named(List<String> scripts, Pattern names, ClassLoader loader) {
        return scripts.stream()
                .flatMap(script -> names.matcher(text(script, loader)).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String text(String script, ClassLoader loader) {
        try (var stream = loader.getResourceAsStream(RESOURCES + FOLDER + script)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
