package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.ProblemText;
import nl.perspectief.issues.Candidate;
import nl.perspectief.issues.Category;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.StandardText;
import nl.perspectief.issues.Words;

/** What has to be said for a change: a field for each part of it, none for those that need nothing. */
class ChangeFields extends Div {

    private static final int LONGEST_LABEL = 70;

    private static final Set<Handling> TO_REPORTERS =
            EnumSet.of(Handling.ASK, Handling.SOLVE, Handling.REJECT, Handling.TELL);

    private final Handling what;
    private final transient HandlingDesk desk;
    private final transient ReportRow report;
    private final ProblemText problem = new ProblemText("notice");
    private Locale language = getLocale();

    final TextArea words = new TextArea();
    final Select<StandardText> standard = new Select<>();
    final Select<Candidate> person = new Select<>();
    final ComboBox<Category> category = new ComboBox<>();
    final Select<Priority> priority = new Select<>();
    final ComboBox<ReportRow> other = new ComboBox<>();

    /** @param report whose choices are offered; of many, one of them */
    ChangeFields(Handling what, HandlingDesk desk, ReportRow report) {
        this.what = what;
        this.desk = desk;
        this.report = report;
        addClassName("stack");
        switch (what) {
            case ACCEPT, START, UNMERGE, LEAVE -> {}
            case ASK, SOLVE, REJECT, TELL -> {
                addWords("issues.field.message");
                var reads = Languages.of(report.language()).orElse(getLocale());
                words.setHelperText(getTranslation("issues.field.reads", Languages.nameOf(reads)));
            }
            case NOTE -> {
                addWords("issues.field.note");
                words.setHelperText(getTranslation("issues.field.noteHint"));
            }
            case REOPEN -> {
                addWords("issues.field.reason");
                words.setHelperText(getTranslation("issues.field.reasonHint"));
            }
            case ASSIGN -> addPersons();
            case PRIORITISE -> {
                addPriorities();
                addReason();
            }
            case RECATEGORISE -> {
                addCategories();
                addReason();
            }
            case MERGE, JOIN -> addOthers();
        }
        add(problem);
    }

    /** Offers what is written often, in the language of the reporter. */
    ChangeFields withStandardTexts() {
        return withStandardTexts(List.of(report));
    }

    /** Those that go with all of them; in the language of the reporters where they have one, or else the user's. */
    ChangeFields withStandardTexts(List<ReportRow> all) {
        var alike = all.stream().map(ReportRow::category).distinct().count() == 1;
        var texts = desk.texts(report, what).stream()
                .filter(text -> alike || text.content().categoryId() == null)
                .toList();
        if (!texts.isEmpty()) {
            var languages = all.stream().map(ReportRow::language).distinct().toList();
            var reads =
                    languages.size() == 1 ? Languages.of(languages.getFirst()).orElse(getLocale()) : getLocale();
            standard.setLabel(getTranslation("issues.field.standard"));
            standard.setItems(texts);
            standard.setItemLabelGenerator(
                    text -> text == null ? "" : label(text.content().text().in(getLocale())));
            standard.addValueChangeListener(event -> {
                if (event.getValue() != null) {
                    words.setValue(event.getValue().content().text().in(reads));
                    language = reads;
                }
            });
            addComponentAsFirst(standard);
        }
        return this;
    }

    boolean areNone() {
        return getComponentCount() == 1;
    }

    /** @throws BadInputException for a choice that was not made */
    Change change() {
        return switch (what) {
            case ACCEPT -> new Change.Accept();
            case START -> new Change.Start();
            case ASK -> new Change.Ask(something());
            case SOLVE -> new Change.Solve(something());
            case REJECT -> new Change.Reject(something());
            case TELL -> new Change.Tell(something());
            case NOTE -> new Change.Note(something());
            case REOPEN -> new Change.Reopen(something());
            case ASSIGN ->
                new Change.Assign(
                        person.getOptionalValue().map(Candidate::personId).orElse(null));
            case PRIORITISE -> new Change.Prioritise(priority.getValue(), said());
            case RECATEGORISE ->
                new Change.Recategorise(chosen(category, "category").id(), said());
            case MERGE -> new Change.MergeInto(chosen(other, "number").number());
            case JOIN -> new Change.Join(chosen(other, "number").number());
            case UNMERGE -> new Change.Unmerge();
            case LEAVE -> new Change.Leave();
        };
    }

    /** What the user was about to say, to stand beside what somebody else did. */
    String about() {
        var name = getTranslation(what.key());
        return words.getValue().isBlank() ? name : Dotted.of(name, words.getValue());
    }

    /** Of the first field. */
    void focus() {
        getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    void clearProblems() {
        problem.forget();
        List.<HasValidation>of(words, category, other).forEach(field -> field.setInvalid(false));
    }

    /** At its field, if it has one here. */
    void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        var field = switch (bad.field()) {
            case "text" -> Optional.<HasValidation>of(words).filter(_ -> words.isAttached());
            case "category" -> Optional.<HasValidation>of(category).filter(_ -> category.isAttached());
            case "number" -> Optional.<HasValidation>of(other).filter(_ -> other.isAttached());
            default -> Optional.<HasValidation>empty();
        };
        field.ifPresentOrElse(
                at -> {
                    at.setErrorMessage(sentence);
                    at.setInvalid(true);
                },
                () -> {
                    problem.tell(sentence);
                });
    }

    private Words something() {
        BadInputException.unless(!words.getValue().isBlank(), "text", "issues.bad.noText");
        return said();
    }

    private Words said() {
        return new Words(words.getValue(), language, unchanged().orElse(null));
    }

    /** The standard text that was chosen, unless somebody wrote something else into it. */
    private Optional<Texts> unchanged() {
        return standard.getOptionalValue()
                .map(text -> text.content().text())
                .filter(text -> text.in(language).equals(words.getValue()));
    }

    /** Of a report, in which language its reporter reads what is said here; nothing when nothing is said to reporters. */
    Optional<String> reads(ReportRow row) {
        return TO_REPORTERS.contains(what)
                ? Languages.of(row.language())
                        .map(reads -> getTranslation(
                                unchanged().isPresent() ? "issues.many.getsIt" : "issues.many.reads",
                                Languages.nameOf(reads)))
                : Optional.empty();
    }

    private static <T> T chosen(ComboBox<T> field, String name) {
        return field.getOptionalValue().orElseThrow(() -> new BadInputException(name, "issues.bad.choose"));
    }

    private void addWords(String label) {
        words.setLabel(getTranslation(label));
        words.setManualValidation(true);
        words.setWidthFull();
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        add(words);
    }

    private void addReason() {
        addWords("issues.field.reason");
        words.setHelperText(getTranslation("issues.field.reasonHint"));
        words.setRequiredIndicatorVisible(false);
        words.setMinRows(2);
    }

    private void addPersons() {
        person.setLabel(getTranslation("issues.field.person"));
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(getTranslation("issues.field.nobody"));
        var candidates = desk.candidates(report);
        person.setItems(candidates);
        person.setItemLabelGenerator(
                candidate -> candidate == null ? person.getEmptySelectionCaption() : candidate.name());
        candidates.stream()
                .filter(candidate -> candidate.name().equals(report.handler()))
                .findFirst()
                .ifPresent(person::setValue);
        add(person);
    }

    private void addPriorities() {
        priority.setLabel(getTranslation("issues.field.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> getTranslation(each.key()));
        priority.setValue(report.priority());
        add(priority);
    }

    private void addCategories() {
        category.setLabel(getTranslation("issues.field.category"));
        category.setManualValidation(true);
        category.setItems(desk.categories(report, getLocale()));
        category.setItemLabelGenerator(each -> each.content().name().in(getLocale()));
        add(category);
    }

    private void addOthers() {
        other.setLabel(getTranslation("issues.field.other"));
        other.setHelperText(getTranslation("issues.field.otherHint"));
        other.setManualValidation(true);
        other.setItems(query -> desk.others(report, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        other.setItemLabelGenerator(
                each -> Dotted.of(each.number(), each.category().in(getLocale()), label(each.beginning())));
        add(other);
    }

    private static String label(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL) + "…";
    }
}
