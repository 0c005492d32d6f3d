package nl.perspectief.quality;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/** A group of indicators that get a score together. */
@Entity
class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ChecklistTemplate template;

    private String code;
    private int position;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
    private Texts name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "short_name_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "short_name_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "short_name_uk"))
    private Texts shortName;

    @OneToMany(mappedBy = "theme", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA
    protected Theme() {}

    Theme(ChecklistTemplate template, String code, int position, Texts name, Texts shortName) {
        this.template = template;
        this.code = code;
        this.position = position;
        this.name = name;
        this.shortName = shortName;
    }

    void add(Indicator indicator) {
        indicators.add(indicator);
    }

    boolean isEmpty() {
        return indicators.isEmpty();
    }

    ChecklistTemplate getTemplate() {
        return template;
    }

    Template.Theme content() {
        return new Template.Theme(
                code,
                name,
                shortName,
                indicators.stream().map(Indicator::content).toList());
    }
}
