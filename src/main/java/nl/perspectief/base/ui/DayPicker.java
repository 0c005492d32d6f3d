package nl.perspectief.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.perspectief.base.time.Dates;

/** Picks a day, in the reader's language; weeks begin on Monday. */
public class DayPicker extends DatePicker {

    /** What people type and read: 31-12-2026 and the like. */
    private static final String[] FORMATS = {"d-M-yyyy", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "dd-MM-yyyy"};

    public DayPicker(String label) {
        super(label);
        var language = getLocale();
        setI18n(new DatePickerI18n()
                .setMonthNames(
                        names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdays(names(fromSunday(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdaysShort(names(fromSunday(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language)))
                .setFirstDayOfWeek(1)
                .setDateFormats("uk".equals(language.getLanguage()) ? "dd.MM.yyyy" : "dd-MM-yyyy", FORMATS)
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel"))
                .setBadInputErrorMessage(getTranslation("day.bad"))
                .setReferenceDate(LocalDate.now(Dates.ZONE)));
        setLocale(Locale.ROOT.equals(language) ? Locale.ENGLISH : language);
    }

    /** On a phone, where it can only be opened, it comes into sight instead: its calendar would cover what is wrong with it. */
    @Override
    public void focus() {
        getElement().executeJs("this._noInput ? this.scrollIntoView({block: 'center'}) : this.focus()");
    }

    private static DayOfWeek[] fromSunday() {
        var days = new DayOfWeek[7];
        Arrays.setAll(days, place -> DayOfWeek.SUNDAY.plus(place));
        return days;
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
