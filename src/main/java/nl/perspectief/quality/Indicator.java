package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.content.IndicatorContent;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.ScoredIndicator;
import nl.perspectief.quality.score.Threshold;
import org.jspecify.annotations.Nullable;

/** One question of a checklist, with what makes its answer good enough. */
@Entity
class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ChecklistTemplate template;

    @ManyToOne(fetch = FetchType.LAZY)
    private Theme theme;

    private String code;
    private int position;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "text_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "text_uk"))
    private Texts text;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "guidance_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "guidance_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "guidance_uk"))
    private Texts guidance;

    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "unit_en"))
    @AttributeOverride(name = "nl", column = @Column(name = "unit_nl"))
    @AttributeOverride(name = "uk", column = @Column(name = "unit_uk"))
    private @Nullable Texts unit;

    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private @Nullable String threshold;
    private boolean canBeNever;
    private int weight;
    private boolean critical;
    private String source;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Indicator() {}

    Indicator(Theme theme, IndicatorContent content) {
        this.template = theme.getTemplate();
        this.theme = theme;
        this.code = content.code();
        this.position = content.position();
        this.text = content.text();
        this.guidance = content.guidance();
        this.answeredBy = content.answeredBy();
        this.kind = content.kind();
        this.unit = content.unit();
        this.min = content.min();
        this.max = content.max();
        this.threshold =
                content.threshold() == null ? null : content.threshold().toString();
        this.canBeNever = content.never();
        this.weight = content.weight();
        this.critical = content.critical();
        this.source = content.source();
    }

    Template.Indicator content() {
        var parsed = threshold == null ? null : Threshold.parse(threshold);
        return new Template.Indicator(
                requireNonNull(id, "not saved yet"),
                text,
                guidance,
                answeredBy,
                unit,
                min,
                max,
                source,
                new ScoredIndicator(code, kind, parsed, weight, critical, canBeNever));
    }
}
