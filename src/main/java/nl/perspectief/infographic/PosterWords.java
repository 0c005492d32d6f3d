package nl.perspectief.infographic;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.Heard;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightTheme;
import nl.perspectief.experts.VoiceService;
import nl.perspectief.experts.Weight;
import nl.perspectief.infographic.InfographicChoices.Choosable;
import nl.perspectief.infographic.poster.Poster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was chosen into words of a language. */
@Component
class PosterWords {

    private static final int FEWEST_THEMES = 3;

    private static final int MOST_THEMES = 9;

    private final Translations translations;

    PosterWords(Translations translations) {
        this.translations = translations;
    }

    /** What stands on it, of what is known of a pool now. */
    record Chosen(InfographicChoices of, InfographicDraft draft, List<Choosable> insights, List<ActionRow> actions) {}

    Poster in(Locale language, Chosen chosen, LocalDate today) {
        return new Words(language).poster(chosen, today);
    }

    /**
     * Something that isn't there in each language, with those that it lacks; empty for what is there in all.
     *
     * @param number by which it is chosen
     */
    Optional<String> missing(Locale reader, String number, Texts title) {
        var missing = title.missing().stream()
                .map(language -> Languages.nameOf(language, reader))
                .collect(joining(", "));
        var read = title.readIn(reader);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(translations.getTranslation(
                        "infographic.missing",
                        reader,
                        Dotted.of(number, Languages.label(title.in(read), read, reader)),
                        missing));
    }

    /** Few interviews may be none: what stands under the theme says that there was one. */
    private static boolean wasFound(InsightTheme theme) {
        return theme.weight() != null
                && (theme.weight() != Weight.FEW || theme.insights().stream().anyMatch(InsightRow::isHeard));
    }

    private final class Words {

        private final Locale language;

        private Words(Locale language) {
            this.language = language;
        }

        private Poster poster(Chosen chosen, LocalDate today) {
            var pool = chosen.of().pool();
            return new Poster(
                    language.getLanguage(),
                    Dotted.of(
                            say("infographic.place", pool.municipalityName()),
                            Dates.period(pool.starts(), pool.ends(), language)),
                    chosen.draft().title().in(language),
                    chosen.draft().intro().in(language),
                    figures(chosen),
                    say("infographic.themes"),
                    themes(chosen.of().themes()),
                    say(areHeavy(chosen.insights()) ? "infographic.insights" : "infographic.insightsOfFew"),
                    chosen.insights().stream().map(this::insight).toList(),
                    say("infographic.promises"),
                    chosen.actions().stream()
                            .map(action -> promise(action, today))
                            .toList(),
                    note(chosen.of().heard()),
                    say("infographic.published", Dates.day(today, language)));
        }

        private List<Poster.Figure> figures(Chosen chosen) {
            var heard = chosen.of().heard();
            var figures = new ArrayList<>(List.of(
                    figure("infographic.experts", heard.experts()),
                    figure("infographic.interviews", heard.interviews())));
            // of few interviews no group can be told apart, which isn't that nobody spoke
            if (heard.groups() > 0) {
                figures.add(figure("infographic.groups", heard.groups()));
            }
            return figures;
        }

        /** Who knows how many the pool recorded reads why fewer stand here. */
        private String note(Heard heard) {
            var note = say("infographic.note");
            return heard.recorded() > heard.interviews()
                    ? say("infographic.counted", heard.interviews(), heard.recorded(), VoiceService.MOST_OF_ONE)
                            + ' '
                            + note
                    : note;
        }

        private Poster.Figure figure(String of, int number) {
            return new Poster.Figure(say("infographic.number", number), say(of, number));
        }

        /** Those that hardly anybody spoke of stay out, if others are left; those of which nothing was found in any case. */
        private List<Poster.Theme> themes(List<InsightTheme> themes) {
            var heavy = themes.stream()
                    .map(InsightTheme::weight)
                    .filter(weight -> weight != null && weight != Weight.FEW)
                    .count();
            var heaviest = themes.stream()
                    .mapToInt(theme -> step(theme.weight()))
                    .max()
                    .orElse(1);
            return themes.stream()
                    .filter(PosterWords::wasFound)
                    .limit(Math.clamp(heavy, FEWEST_THEMES, MOST_THEMES))
                    .map(theme -> new Poster.Theme(
                            theme.name().in(language),
                            weight(theme.weight()),
                            (double) step(theme.weight()) / Math.max(1, heaviest)))
                    .toList();
        }

        /** How many interviews are between two steps isn't told, so they are equal. */
        private static int step(@Nullable Weight weight) {
            return weight == null ? 0 : weight.ordinal();
        }

        /** What hardly anybody said isn't what was heard most. */
        private static boolean areHeavy(List<Choosable> insights) {
            return insights.stream()
                    .map(choosable -> choosable.insight().weight())
                    .noneMatch(weight -> weight == null || weight == Weight.FEW);
        }

        private Poster.Saying insight(Choosable choosable) {
            var insight = choosable.insight();
            return new Poster.Saying(
                    insight.text().title().in(language),
                    Dotted.of(choosable.theme().name().in(language), weight(insight.weight())));
        }

        private Poster.Promise promise(ActionRow action, LocalDate today) {
            var organisation = action.organisation();
            var deadline = action.deadline();
            return new Poster.Promise(
                    say("agenda.state." + action.state()),
                    progress(action.state()),
                    action.title().in(language),
                    organisation == null ? "" : organisation,
                    deadline == null || action.state() == ActionState.DONE
                            ? ""
                            : say(
                                    deadline.isBefore(today) ? "infographic.late" : "infographic.until",
                                    Dates.day(deadline, language)));
        }

        private static Poster.Progress progress(ActionState state) {
            return switch (state) {
                case PROPOSED, ACCEPTED, STOPPED -> Poster.Progress.PROMISED;
                case UNDER_WAY -> Poster.Progress.UNDER_WAY;
                case DONE -> Poster.Progress.DONE;
            };
        }

        private String weight(@Nullable Weight weight) {
            var said = Weight.said(weight);
            return say(said.key(), said.number());
        }

        private String say(String key, Object... arguments) {
            return translations.getTranslation(key, language, arguments);
        }
    }
}
