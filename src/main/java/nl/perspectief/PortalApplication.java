package nl.perspectief;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** The portal. Its configuration comes from environment variables, see the README. */
@SpringBootApplication
@EnableResilientMethods
@EnableVaadin(PortalApplication.VIEWS)
public class PortalApplication {

    /** Where Vaadin looks for what is its own: it reads each class there whenever the portal starts. */
    static final String VIEWS = "nl.perspectief.**.ui";

    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
