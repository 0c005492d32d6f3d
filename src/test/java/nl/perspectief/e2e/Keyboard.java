package nl.perspectief.e2e;

import com.microsoft.playwright.Page;

/** Somebody who uses nothing but the keys. */
final class Keyboard {

    /** More presses than any page has things to stop at: beyond this the target is not to be reached by keyboard. */
    private static final int MOST = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on, and on, until something that matches this selector has the focus, and shows where it is. */
    Keyboard to(String selector) {
        for (int presses = 0; presses < MOST; presses++) {
            page.keyboard().press("Tab");
            if (focusIsOn(selector)) {
                if (!focusShows()) {
                    throw new AssertionError("nothing shows that the focus is on " + selector);
                }
                return this;
            }
        }
        throw new AssertionError("the keyboard never comes to " + selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    private boolean focusIsOn(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** An outline, of the element itself or of what is drawn around it. */
    private boolean focusShows() {
        return (Boolean) page.evaluate("""
            () => {
              const shown = (element) => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              };
              const parts = (element) => element.shadowRoot ? [element, ...element.shadowRoot.querySelectorAll('*')] : [element];
              const focused = document.activeElement;
              return [focused, focused.parentElement, focused.closest('[focused]')]
                .filter((element) => element)
                .some((element) => parts(element).some(shown));
            }
            """);
    }
}
