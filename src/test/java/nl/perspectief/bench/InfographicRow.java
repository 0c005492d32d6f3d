package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.infographic.poster.PosterPage;

/** An infographic to print, laid out and written, against a page with one word by the same library. */
final class InfographicRow implements Row {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;

    @Override
    public String letter() {
        return "u";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        var full = new Samples();
        var empty = new Samples();
        for (var round = 0; round < WARM_UP; round++) {
            PosterPage.full();
            PosterPage.empty();
        }
        for (var round = 0; round < ROUNDS; round++) {
            full.time(PosterPage::full);
            empty.time(PosterPage::empty);
        }
        var one = full.percentile(50);
        var other = empty.percentile(50);
        return List.of(Outcome.ratio(
                letter(),
                "an infographic as PDF against a page with one word",
                one / other,
                Outcome.Bound.AT_MOST,
                4,
                "%.1f against %.1f ms, median of %d".formatted(one, other, ROUNDS)));
    }
}
