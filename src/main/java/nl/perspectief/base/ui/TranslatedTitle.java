package nl.perspectief.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;

/** Reads a route's {@code @PageTitle} as a translation key, for the tab and for the menu. */
public class TranslatedTitle implements PageTitleGenerator {

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return I18NProvider.translate(context.value());
    }
}
