package backstep.ui.view;

import backstep.session.Pointed;

import javafx.geometry.Point2D;
import javafx.scene.text.Font;

import java.util.List;

/** A part of a formula that is set: what is drawn, and where. */
sealed interface FormulaMark {

    /** The same, in the colour of a step's result. */
    FormulaMark asResult();

    /** Letters in one font, from a point of their baseline on. */
    record Letters(String words, Font font, double x, double y, boolean isResult)
            implements FormulaMark {

        @Override
        public FormulaMark asResult() {
            return new Letters(words, font, x, y, true);
        }
    }

    /**
     * A line that is drawn.
     *
     * @param points what it goes through; where it is curved, three for each piece after the first
     *     point: those of a cubic Bézier curve
     */
    record Stroke(List<Point2D> points, boolean isCurved, boolean isResult) implements FormulaMark {

        @Override
        public FormulaMark asResult() {
            return new Stroke(points, isCurved, true);
        }
    }

    /** What is drawn over a case, from 0, when another holds. */
    record Veil(int number, double x, double y, double width, double height)
            implements FormulaMark {

        @Override
        public FormulaMark asResult() {
            return this;
        }
    }

    /** The ground behind a term that can be pointed at. */
    record Ground(Pointed term, double x, double y, double width, double height)
            implements FormulaMark {

        @Override
        public FormulaMark asResult() {
            return this;
        }
    }
}
