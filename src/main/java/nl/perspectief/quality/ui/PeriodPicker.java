package nl.perspectief.quality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.Period;

/** What a round is about: a month, half a year or a year, around the present one. */
class PeriodPicker extends Div {

    /** How long a period is, and how many before and after the present one are offered. */
    enum Kind {
        MONTH(1, 3, 12),
        HALF_YEAR(6, 1, 3),
        YEAR(12, 1, 2);

        private final int months;
        private final int before;
        private final int after;

        Kind(int months, int before, int after) {
            this.months = months;
            this.before = before;
            this.after = after;
        }

        Period around(LocalDate day) {
            var begin = (day.getMonthValue() - 1) / months * months + 1;
            return Period.of(YearMonth.of(day.getYear(), begin), months);
        }

        List<Period> offered(LocalDate today) {
            var present = YearMonth.from(around(today).from());
            return IntStream.rangeClosed(-before, after)
                    .mapToObj(step -> Period.of(present.plusMonths((long) step * months), months))
                    .toList();
        }
    }

    private final transient LocalDate today;
    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    final Select<Period> which = new Select<>();

    PeriodPicker(LocalDate today, Consumer<Period> chosen) {
        this.today = today;
        addClassName("stack");
        kind.setLabel(getTranslation("quality.plan.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> getTranslation(
                switch (value) {
                    case MONTH -> "quality.plan.month";
                    case HALF_YEAR -> "quality.plan.halfYear";
                    case YEAR -> "quality.plan.year";
                }));
        which.setLabel(getTranslation("quality.plan.period"));
        which.setItemLabelGenerator(period -> Dates.period(period.from(), period.until(), getLocale()));
        kind.addValueChangeListener(event -> {
            which.setItems(event.getValue().offered(today));
            which.setValue(event.getValue().around(today));
        });
        which.addValueChangeListener(event -> {
            which.setInvalid(false);
            if (event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
        add(kind, which);
    }

    /** The period of that kind around today; can be changed. */
    void suggest(Kind suggested) {
        kind.setValue(suggested);
    }

    Period period() {
        return which.getOptionalValue().orElseGet(() -> kind.getValue().around(today));
    }

    void tell(String problem) {
        which.setErrorMessage(problem);
        which.setInvalid(true);
        which.focus();
    }
}
