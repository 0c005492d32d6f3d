package nl.perspectief.experts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.base.table.Share;
import nl.perspectief.base.table.Sheet;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightTheme;
import nl.perspectief.experts.PoolFigures;
import nl.perspectief.experts.PoolInsights;
import nl.perspectief.experts.VoiceService;
import org.jspecify.annotations.Nullable;

/**
 * What a pool found as sheets of a workbook: whose voices it heard, and what they say. Made of the records from which its
 * pages are made, so that it tells no more than those: see decisions 46 and 47. What changes there with each interview
 * stays out, since a file is compared with an earlier one and goes on to others: whether there is enough to count or to
 * weigh, and which insights have no passages.
 */
final class PoolSheets {

    private final ExpertPool pool;
    private final PoolFigures figures;
    private final PoolInsights insights;
    private final Locale language;

    PoolSheets(PoolFigures figures, PoolInsights insights, Locale language) {
        this.pool = insights.pool();
        this.figures = figures;
        this.insights = insights;
        this.language = language;
    }

    List<Sheet> sheets() {
        return List.of(about(), voices(), found());
    }

    private Sheet about() {
        var period = Dates.period(pool.starts(), pool.ends(), language);
        var counted = figures.countedAt();
        var weighed = insights.weighedAt();
        return new Sheet(
                say("experts.file.about"),
                List.of(say("experts.pool"), pool.question().in(language)),
                List.of(
                        List.of(say("experts.field.municipality"), pool.municipalityName()),
                        List.of(
                                say("experts.file.period"),
                                pool.isClosed() ? Dotted.of(period, say("experts.closed")) : period),
                        List.of(say("experts.file.interviews"), figures.interviews()),
                        List.of(
                                say("experts.file.countedAt"),
                                counted == null ? say(notCounted()) : Dates.moment(counted, language)),
                        List.of(
                                say("experts.file.weighedAt"),
                                weighed == null ? say("experts.insights.none") : Dates.moment(weighed, language)),
                        List.of(say("experts.file.rule"), say("experts.file.ruleSaid", VoiceService.FEWEST))));
    }

    private String notCounted() {
        return pool.isClosed() ? "experts.figures.never" : "experts.figures.none";
    }

    /** Before the first count empty. */
    private Sheet voices() {
        var header = Stream.of(
                        "experts.file.attribute",
                        "experts.file.band",
                        "experts.figures.column.heard",
                        "experts.figures.column.share",
                        "experts.figures.column.living",
                        "experts.figures.column.livingShare")
                .map(this::say)
                .toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        if (figures.countedAt() != null) {
            figures.parts().forEach(part -> rows.addAll(rows(part)));
        }
        return new Sheet(say("experts.tab.FIGURES"), header, rows);
    }

    private List<List<@Nullable Object>> rows(PoolFigures.Part part) {
        var attribute = say("experts.attribute." + part.attribute());
        if (!part.hasNumbers()) {
            return List.of(List.of(attribute, say("experts.figures.silent", figures.interviews())));
        }
        return VoicesRow.of(part, figures.interviews(), language).stream()
                .map(row -> row(attribute, row))
                .toList();
    }

    private static List<@Nullable Object> row(String attribute, VoicesRow row) {
        return Arrays.asList(
                attribute,
                row.name(),
                row.exactly() == null ? row.heard() : row.exactly(),
                share(row.share()),
                row.living(),
                share(row.livingShare()));
    }

    private static @Nullable Share share(@Nullable Double part) {
        return part == null ? null : new Share(part);
    }

    /** For oversight empty before the first weighing. */
    private Sheet found() {
        var header = new ArrayList<String>();
        header.add(say("experts.file.number"));
        header.add(say("experts.field.ofTheme"));
        Languages.ALL.forEach(each -> header.add(say("experts.file.insight", Languages.nameOf(each, language))));
        header.add(say("experts.file.weight"));
        header.add(say("experts.field.tone"));
        header.add(say("experts.file.remark"));
        var rows = new ArrayList<List<@Nullable Object>>();
        if (pool.member() || isWeighed()) {
            insights.themes().forEach(theme -> {
                rows.add(whole(theme));
                theme.insights().forEach(insight -> rows.add(row(theme, insight)));
            });
        }
        return new Sheet(say("experts.tab.INSIGHTS"), header, rows);
    }

    private boolean isWeighed() {
        return insights.weighedAt() != null;
    }

    private List<@Nullable Object> whole(InsightTheme theme) {
        return Arrays.asList(
                say("experts.file.wholeTheme"),
                theme.name().in(language),
                null,
                null,
                null,
                isWeighed() && !theme.isSilent() ? InsightTexts.weight(theme.weight(), language) : null,
                theme.tones() == null ? null : InsightTexts.tones(theme.tones(), language),
                theme.insights().isEmpty() ? say("experts.insights.noneOf") : null);
    }

    private List<@Nullable Object> row(InsightTheme theme, InsightRow insight) {
        var row = new ArrayList<@Nullable Object>();
        row.add(insight.number());
        row.add(theme.name().in(language));
        Languages.ALL.forEach(each -> row.add(orNothing(insight.text().title().in(each))));
        row.add(isWeighed() ? InsightTexts.weight(insight.weight(), language) : null);
        row.add(insight.tones() == null ? null : InsightTexts.tones(insight.tones(), language));
        row.add(insight.reworded() && insight.weight() != null ? say("experts.file.reworded") : null);
        return row;
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }

    private String say(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
