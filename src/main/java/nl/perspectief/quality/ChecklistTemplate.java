package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/** The themes and indicators of a checklist. Frozen once published: a change is a new edition. */
@Entity
class ChecklistTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private int edition;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
    private Texts name;

    @Enumerated(EnumType.STRING)
    private TemplateStatus status = TemplateStatus.DRAFT;

    private @Nullable Instant publishedAt;

    @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Theme> themes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA
    protected ChecklistTemplate() {}

    ChecklistTemplate(String code, int edition, Texts name) {
        this.code = code;
        this.edition = edition;
        this.name = name;
    }

    /** @throws IllegalStateException once it is published */
    void add(Theme theme) {
        if (status != TemplateStatus.DRAFT) {
            throw new IllegalStateException("Template " + code + " " + edition + " is frozen");
        }
        themes.add(theme);
    }

    void publish(Instant now) {
        status = TemplateStatus.PUBLISHED;
        publishedAt = now;
    }

    Template content() {
        return new Template(
                requireNonNull(id, "not saved yet"),
                code,
                edition,
                name,
                themes.stream().map(Theme::content).toList());
    }
}
