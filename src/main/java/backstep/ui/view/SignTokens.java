package backstep.ui.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The pieces of a sign between matrices: {@code / (√} is {@code /}, {@code (} and {@code √}. A
 * bracket that closes in the same sign, as in {@code (1 − 0.9)}, is no piece of its own.
 */
final class SignTokens {

    private SignTokens() {}

    static List<String> of(String sign) {
        var alone = alone(sign);
        var tokens = new ArrayList<String>();
        int from = 0;
        for (int k = alone.nextSetBit(0); k >= 0; k = alone.nextSetBit(k + 1)) {
            tokens.add(sign.substring(from, k));
            tokens.add(sign.substring(k, k + 1));
            from = k + 1;
        }
        tokens.add(sign.substring(from));
        return tokens.stream()
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .toList();
    }

    /** Where the letters are that reach beyond the sign. */
    private static BitSet alone(String sign) {
        var alone = new BitSet();
        var open = new ArrayDeque<Integer>();
        for (int k = 0; k < sign.length(); k++) {
            char letter = sign.charAt(k);
            if (letter == '(') {
                open.push(k);
            } else if (letter == ')' && !open.isEmpty()) {
                open.pop();
            } else if (TallSign.isTall(letter)) {
                alone.set(k);
            }
        }
        open.forEach(alone::set);
        return alone;
    }
}
