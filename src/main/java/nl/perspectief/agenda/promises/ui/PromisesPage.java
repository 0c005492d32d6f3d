package nl.perspectief.agenda.promises.ui;

import static nl.perspectief.agenda.promises.ui.PlainPage.element;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.promises.PromiseFilter;
import nl.perspectief.agenda.promises.PromiseState;
import nl.perspectief.agenda.promises.Promises;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.base.time.Dates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What was promised in a municipality, for everybody: the sums, the themes, and the promises, some at a time. */
@Component
class PromisesPage {

    private static final Set<PromiseState> ALWAYS_COUNTED =
            EnumSet.of(PromiseState.PROMISED, PromiseState.UNDER_WAY, PromiseState.DONE, PromiseState.STOPPED);

    private final Translations translations;
    private final String portal;

    PromisesPage(Translations translations, @Value("${perspectief.url}") String portal) {
        this.translations = translations;
        this.portal = portal;
    }

    /** @param code of the municipality */
    String write(Promises promises, String code, Locale language) {
        return new Writing(promises, code, language).write();
    }

    private final class Writing {

        private final Promises promises;
        private final String code;
        private final Locale language;
        private final PlainPage page;

        private Writing(Promises promises, String code, Locale language) {
            this.promises = promises;
            this.code = code;
            this.language = language;
            this.page = new PlainPage(language, say("promises.title", promises.municipality()), say("layout.skip"));
        }

        private String write() {
            for (var each : Languages.ALL) {
                page.link("alternate", portal + "/promises/" + code + href(promises.filter(), promises.page(), each))
                        .attr("hreflang", each.toLanguageTag());
            }
            page.languages(say("layout.language"), language, each -> href(promises.filter(), promises.page(), each));
            paragraph(say("promises.intro", promises.municipality()));
            paragraph(say("promises.asOf", Dates.moment(promises.asOf(), language)))
                    .addClass("muted");
            if (promises.count(_ -> true) == 0) {
                nothing(say("promises.empty"));
            } else {
                sums();
                themes();
                list();
            }
            page.footer().appendElement("p").text(say("promises.privacy"));
            return page.write();
        }

        private void sums() {
            var tiles = element(page.content(), "dl", "figure-tiles");
            tile(tiles, say("promises.all"), promises.count(_ -> true), "");
            for (var state : counted()) {
                tile(tiles, say("promises.state." + state), promises.count(each -> each.state() == state), "");
            }
            var overdue = promises.overdue();
            tile(tiles, say("promises.overdue"), overdue, say("promises.overdueHint"));
        }

        /** Waiting for another organisation is rare. */
        private Set<PromiseState> counted() {
            var states = EnumSet.copyOf(ALWAYS_COUNTED);
            promises.counts().forEach(count -> states.add(count.state()));
            return states;
        }

        private void tile(Element tiles, String name, long number, String more) {
            var tile = tiles.appendElement("div");
            tile.appendElement("dt").text(name);
            var value = tile.appendElement("dd");
            element(value, "span", "large").text(number(number));
            if (!more.isEmpty()) {
                element(value, "span", "muted").text(more);
            }
        }

        private void themes() {
            var card = card(say("promises.themes"));
            var region = element(card, "div", "scrolling")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", say("promises.themes"));
            // on a phone its rows stand below each other, which takes from elements what they are
            var table = element(region, "table", "figure-table").attr("role", "table");
            var head = row(table.appendElement("thead").attr("role", "rowgroup"));
            column(head, say("promises.theme"));
            column(head, say("promises.all"));
            var states = counted();
            states.forEach(state -> column(head, say("promises.state." + state)));
            var body = table.appendElement("tbody").attr("role", "rowgroup");
            for (var theme : ActionTheme.values()) {
                if (promises.count(each -> each.theme() == theme) > 0) {
                    theme(row(body), theme, states);
                }
            }
        }

        private static Element row(Element group) {
            return group.appendElement("tr").attr("role", "row");
        }

        private static void column(Element row, String words) {
            row.appendElement("th")
                    .attr("scope", "col")
                    .attr("role", "columnheader")
                    .text(words);
        }

        private void theme(Element row, ActionTheme theme, Set<PromiseState> states) {
            row.appendElement("th")
                    .attr("scope", "row")
                    .attr("role", "rowheader")
                    .appendElement("a")
                    .attr("href", href(new PromiseFilter(theme, null), 1, language))
                    .text(say("agenda.theme." + theme));
            cell(row, say("promises.all"), promises.count(each -> each.theme() == theme));
            states.forEach(state -> cell(
                    row,
                    say("promises.state." + state),
                    promises.count(each -> each.theme() == theme && each.state() == state)));
        }

        private void cell(Element row, String name, long number) {
            row.appendElement("td").attr("role", "cell").attr("data-name", name).text(number(number));
        }

        private void list() {
            var filter = promises.filter();
            var theme = filter.theme();
            var card = card(theme == null ? say("promises.list") : say("agenda.theme." + theme));
            if (theme != null) {
                element(card, "p", "link-line")
                        .appendElement("a")
                        .attr("href", href(new PromiseFilter(null, filter.state()), 1, language))
                        .text(say("promises.allThemes"));
            }
            states(card, filter);
            if (promises.list().isEmpty()) {
                card.appendElement("p").text(say("promises.noneSo"));
            } else {
                var items = element(card, "ol", "promises");
                var today = Dates.day(promises.asOf());
                var item = new PromiseItem(translations, language, today);
                promises.list().forEach(each -> item.write(items.appendElement("li"), each));
            }
            pager(card);
        }

        private void states(Element card, PromiseFilter filter) {
            var tabs = element(card, "nav", "tabs")
                    .attr("aria-label", say("promises.states"))
                    .appendElement("ul");
            tab(tabs, filter, null, say("promises.state.all"));
            counted().forEach(state -> tab(tabs, filter, state, say("promises.state." + state)));
        }

        private void tab(Element tabs, PromiseFilter filter, @Nullable PromiseState state, String words) {
            var link = tabs.appendElement("li")
                    .appendElement("a")
                    .attr("href", href(new PromiseFilter(filter.theme(), state), 1, language))
                    .text(words);
            if (filter.state() == state) {
                link.attr("aria-current", "page");
            }
        }

        private void pager(Element card) {
            if (promises.pages() == 1) {
                return;
            }
            var pager = element(card, "nav", "pager").attr("aria-label", say("promises.pages"));
            var here = promises.page();
            if (here > 1) {
                turn(pager, here - 1, "prev", say("promises.previous"));
            }
            pager.appendElement("span").text(say("promises.page", here, promises.pages()));
            if (here < promises.pages()) {
                turn(pager, here + 1, "next", say("promises.next"));
            }
        }

        private void turn(Element pager, int to, String relation, String words) {
            element(pager, "a", "button")
                    .attr("href", href(promises.filter(), to, language))
                    .attr("rel", relation)
                    .text(words);
        }

        private void nothing(String words) {
            element(page.content(), "section", "card").appendElement("p").text(words);
        }

        private Element paragraph(String words) {
            return page.content().appendElement("p").text(words);
        }

        private Element card(String heading) {
            var card = element(page.content(), "section", "card");
            card.appendElement("h2").text(heading);
            return card;
        }

        /** The whole query, so that a link says in which language it is read, whatever the browser prefers. */
        private static String href(PromiseFilter filter, int number, Locale in) {
            var query = UriComponentsBuilder.newInstance().queryParam(PromisesAddress.LANGUAGE, in.toLanguageTag());
            var theme = filter.theme();
            var state = filter.state();
            if (theme != null) {
                query.queryParam(PromisesAddress.THEME, PromisesAddress.word(theme));
            }
            if (state != null) {
                query.queryParam(PromisesAddress.STATE, PromisesAddress.word(state));
            }
            if (number > 1) {
                query.queryParam(PromisesAddress.PAGE, number);
            }
            return query.build().toUriString();
        }

        private String number(long number) {
            return say("promises.number", number);
        }

        private String say(String key, Object... arguments) {
            return translations.getTranslation(key, language, arguments);
        }
    }
}
