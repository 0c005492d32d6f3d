package nl.perspectief.development;

import org.junit.jupiter.api.Test;

class DemoDataTests {
    @Test
    void x() {}
}
