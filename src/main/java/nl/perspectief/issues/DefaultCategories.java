package nl.perspectief.issues;

import nl.perspectief.locations.MunicipalityCreated;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every municipality has categories and standard texts: a new one in the transaction that makes it, an older one at the
 * next start.
 */
@Component
@Order(0)
class DefaultCategories implements ApplicationRunner {

    private final CategorySeeder seeder;

    DefaultCategories(CategorySeeder seeder) {
        this.seeder = seeder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seeder.findLacking().forEach(seeder::seed);
    }

    @EventListener
    void on(MunicipalityCreated event) {
        seeder.seed(event.municipalityId());
    }
}
