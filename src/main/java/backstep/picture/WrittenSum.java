package backstep.picture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A sentence like {@code y1₁ = 1·1 + 1·2 + 0 = 3} that is being written, term by term. */
public record WrittenSum(String sentence) {

    private static final Pattern RELATION = Pattern.compile(" [=←] ");

    /** What stands between terms, and before the sum. */
    private static final Pattern SIGN = Pattern.compile(" [+−=≈] ");

    /** What is written at a share of the time: at 0 the first term, before 1 all but the result. */
    public String at(double share) {
        var signs = signs();
        int written = (int) (share * (signs.size() + 1));
        return written >= signs.size()
                ? sentence
                : sentence.substring(0, signs.get(written).start());
    }

    /** Without what gives the result, where there is no room for it: {@code … ≈ 0.3067}. */
    public String shortened() {
        int last = Math.max(sentence.lastIndexOf(" = "), sentence.lastIndexOf(" ≈ "));
        return last < 0 ? sentence : "…" + sentence.substring(last);
    }

    private List<MatchResult> signs() {
        int first = RELATION.matcher(sentence)
                .results()
                .findFirst()
                .map(MatchResult::end)
                .orElse(sentence.length());
        return SIGN.matcher(sentence)
                .results()
                .filter(sign -> sign.start() >= first && isOutside(sign.start()))
                .toList();
    }

    /** Whether a place is in no brackets and between no bars. */
    private boolean isOutside(int place) {
        return count('(', place) == count(')', place) && count('|', place) % 2 == 0;
    }

    private long count(char sign, int end) {
        return sentence.chars().limit(end).filter(one -> one == sign).count();
    }
}
