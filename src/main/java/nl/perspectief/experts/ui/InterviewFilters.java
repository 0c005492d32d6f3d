package nl.perspectief.experts.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Address;
import nl.perspectief.experts.InterviewFilter;
import nl.perspectief.experts.PoolTheme;

/** Which interviews are shown: besides by words and theme by language, and whether only the own. */
class InterviewFilters extends PoolFilters {

    private static final String LANGUAGE = "language";
    private static final String OWN = "own";

    final Select<Locale> language = new Select<>();
    final Checkbox own = new Checkbox(getTranslation("experts.filter.own"));

    InterviewFilters(List<PoolTheme> themes, InterviewFilter wanted, Runnable changed) {
        super("experts.filter.wordsOfInterview", themes, wanted.themeId(), wanted.words(), changed);
        all(language, "words.field.language");
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(
                item -> item == null ? language.getEmptySelectionCaption() : Languages.nameOf(item));
        language.setValue(wanted.language());
        own.setValue(wanted.own());
        watch(language);
        watch(own);
        add(language, own);
    }

    /** What an address says, without what isn't there. */
    static InterviewFilter read(Location address) {
        return new InterviewFilter(
                Address.read(address, OWN) != null,
                readTheme(address),
                Languages.of(Address.read(address, LANGUAGE)).orElse(null),
                readWords(address));
    }

    InterviewFilter filter() {
        return new InterviewFilter(own.getValue(), themeId(), language.getValue(), wanted());
    }

    @Override
    Address write(Address address) {
        var filter = filter();
        return super.write(address)
                .with(
                        LANGUAGE,
                        filter.language() == null ? null : filter.language().toLanguageTag())
                .with(OWN, filter.own() ? 1 : null);
    }
}
