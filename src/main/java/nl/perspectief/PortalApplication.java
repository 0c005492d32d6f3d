package nl.perspectief;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** The portal. Its configuration comes from environment variables, see the README. */
@SpringBootApplication
@EnableResilientMethods
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class PortalApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "favicon.svg");
        page.addMetaTag("color-scheme", "light dark");
    }

    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
