package backstep.lesson;

import backstep.core.math.Shape;
import backstep.core.network.Layer;
import backstep.core.network.Loss;

/** Where the targets of a lesson come from, and so what to do where they do not suit its network. */
sealed interface TargetSource {

    /** Whether single numbers are values unless the loss is cross-entropy. */
    boolean givesValues();

    /** The mistake that targets of this shape are not as the last layer needs them. */
    LessonException shape(Shape actual, Shape expected, Layer last, Loss.Kind loss);

    /** The mistake that this number cannot be a target; in its sentence, gap 0 is the key path. */
    LessonException number(Node number, Loss.Kind loss, String key, Object... more);

    /** Written in the lesson. */
    record Written(Node targets) implements TargetSource {

        @Override
        public boolean givesValues() {
            return false;
        }

        @Override
        public LessonException shape(Shape actual, Shape expected, Layer last, Loss.Kind loss) {
            boolean isColumn = loss == Loss.Kind.CROSS_ENTROPY && actual.columns() == 1;
            return targets.mistake(
                    isColumn ? "lesson.targets.column" : "lesson.targets.shape",
                    actual,
                    expected,
                    Entering.units(last));
        }

        @Override
        public LessonException number(Node number, Loss.Kind loss, String key, Object... more) {
            return number.mistake(key, more);
        }
    }

    /** Columns of a table, which the lesson names. */
    record Columns(Node names) implements TargetSource {

        @Override
        public boolean givesValues() {
            return true;
        }

        @Override
        public LessonException shape(Shape actual, Shape expected, Layer last, Loss.Kind loss) {
            return names.mistake(
                    actual.columns() == 1 ? "lesson.targets.single" : "lesson.targets.named",
                    actual,
                    expected,
                    Entering.units(last));
        }

        @Override
        public LessonException number(Node number, Loss.Kind loss, String key, Object... more) {
            return new Node(number.file(), names.path(), number.json()).mistake(key, more);
        }
    }

    /** Made by a generator, which the lesson names. */
    record Generated(Node name, Generator generator) implements TargetSource {

        @Override
        public boolean givesValues() {
            return true;
        }

        @Override
        public LessonException shape(Shape actual, Shape expected, Layer last, Loss.Kind loss) {
            return name.mistake(
                    generator.isCurve() ? "lesson.generate.value" : "lesson.generate.class",
                    generator.key(),
                    actual,
                    expected,
                    Entering.path(last));
        }

        @Override
        public LessonException number(Node number, Loss.Kind loss, String key, Object... more) {
            return name.mistake("lesson.generate.curve", generator.key(), loss.key());
        }
    }
}
