package backstep.ui.view;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.picture.Emphasis;
import backstep.picture.Formula;
import backstep.picture.MatrixPicture;
import backstep.picture.Wording;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import java.util.Optional;

/** Pictures of matrices that are of no step. */
final class TestMatrices {

    private TestMatrices() {}

    /** All of it known, the strongest colour being that of 1. */
    static MatrixPicture picture(Matrix matrix) {
        return new MatrixPicture(
                "",
                Formula.of(Quantity.input()),
                matrix.shape(),
                Optional.of(matrix),
                1,
                Emphasis.NONE,
                new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD));
    }
}
