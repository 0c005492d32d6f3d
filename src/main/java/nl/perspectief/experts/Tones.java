package nl.perspectief.experts;

/**
 * The tone of passages, in quarters of all of them: how many passages there are is told nowhere, so nobody can tell from
 * it of how many people they are. See decision 47.
 *
 * @param positive the three together are {@value #QUARTERS}
 */
public record Tones(int positive, int neutral, int negative) {

    public static final int QUARTERS = 4;

    /** Of so many passages, by largest remainder; where two are equal, the one named first has it. */
    static Tones of(int positive, int neutral, int negative) {
        var passages = new int[] {positive, neutral, negative};
        var all = positive + neutral + negative;
        if (all == 0) {
            throw new IllegalArgumentException("no passages have no tone");
        }
        var quarters = new int[passages.length];
        var left = QUARTERS;
        for (var tone = 0; tone < passages.length; tone++) {
            quarters[tone] = passages[tone] * QUARTERS / all;
            left -= quarters[tone];
        }
        for (; left > 0; left--) {
            var most = 0;
            for (var tone = 1; tone < passages.length; tone++) {
                if (passages[tone] * QUARTERS - quarters[tone] * all
                        > passages[most] * QUARTERS - quarters[most] * all) {
                    most = tone;
                }
            }
            quarters[most]++;
        }
        return new Tones(quarters[0], quarters[1], quarters[2]);
    }

    /** In the order of {@link Tone}. */
    public int quartersOf(Tone tone) {
        return switch (tone) {
            case POSITIVE -> positive;
            case NEUTRAL -> neutral;
            case NEGATIVE -> negative;
        };
    }
}
