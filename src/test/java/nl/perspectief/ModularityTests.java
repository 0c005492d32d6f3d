package nl.perspectief;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModularityTests {

    /** A module may use those on a lower floor; on the ground floor, security stands on base. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            entry("base", 0),
            entry("security", 1),
            entry("locations", 2),
            entry("people", 3),
            entry("attachments", 4),
            entry("notifications", 4),
            entry("trail", 4),
            entry("agenda", 5),
            entry("council", 5),
            entry("voting", 6),
            entry("issues", 6),
            entry("experts", 6),
            entry("motions", 7),
            entry("quality", 7),
            entry("sessions", 7),
            entry("infographic", 7),
            entry("home", 8));

    private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

    @Test
    void modulesUseOnlyWhatTheyMayAndOnlyEachOthersPublicFace() {
        modules.verify();
    }

    @Test
    void everyModuleHasItsFloor() {
        assertThat(modules.stream().map(ModularityTests::nameOf)).isSubsetOf(FLOORS.keySet());
    }

    @Test
    void modulesUseOnlyLowerFloors() {
        assertThat(modules.stream()
                        .flatMap(module -> module.getDirectDependencies(modules, DependencyType.values()).stream())
                        .filter(dependency -> dependency.getTargetModule() != sourceOf(dependency))
                        .filter(dependency -> floorOf(dependency.getTargetModule()) >= floorOf(sourceOf(dependency)))
                        .map(dependency ->
                                nameOf(sourceOf(dependency)) + " uses " + nameOf(dependency.getTargetModule())))
                .isEmpty();
    }

    private ApplicationModule sourceOf(ApplicationModuleDependency dependency) {
        return modules.getModuleByType(dependency.getSourceType().getName()).orElseThrow();
    }

    private static int floorOf(ApplicationModule module) {
        return FLOORS.getOrDefault(nameOf(module), 0);
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
