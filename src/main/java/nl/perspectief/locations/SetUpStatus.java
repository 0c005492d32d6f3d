package nl.perspectief.locations;

import org.springframework.stereotype.Component;

/** Whether there is anything in the portal yet; anybody may know. */
@Component
public class SetUpStatus {

    private final MunicipalityRepository municipalities;

    SetUpStatus(MunicipalityRepository municipalities) {
        this.municipalities = municipalities;
    }

    /** As long as there is no municipality at all. */
    public boolean isNeeded() {
        return !municipalities.isAny();
    }
}
