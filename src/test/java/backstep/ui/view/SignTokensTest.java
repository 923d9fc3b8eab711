package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignTokensTest {

    @Test
    void whatReachesOverAMatrixIsAPieceOfItsOwn() {
        assertThat(SignTokens.of("/ (√")).containsExactly("/", "(", "√");
        assertThat(SignTokens.of("max(−1, min(1,"))
                .containsExactly("max", "(", "−1, min", "(", "1,");
        assertThat(SignTokens.of("|")).containsExactly("|");
        assertThat(SignTokens.of(")²")).containsExactly(")", "²");
        assertThat(SignTokens.of("1e−8)")).containsExactly("1e−8", ")");
    }

    @Test
    void aBracketThatClosesInItsSignStaysInIt() {
        assertThat(SignTokens.of("(1 − 0.9)")).containsExactly("(1 − 0.9)");
        assertThat(SignTokens.of("(1 − 0.9) (")).containsExactly("(1 − 0.9)", "(");
    }

    @Test
    void anOrdinarySignIsOnePiece() {
        assertThat(SignTokens.of("⊙")).containsExactly("⊙");
        assertThat(SignTokens.of("0.999")).containsExactly("0.999");
    }
}
