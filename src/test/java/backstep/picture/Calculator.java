package backstep.picture;

import backstep.core.math.ErrorFunction;
import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.picture.EquationPicture.MatrixTerm;
import backstep.picture.EquationPicture.SignTerm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Pattern;

/** Computes the right side of an equation from its matrices, in the way its signs say. */
final class Calculator {

    private static final Pattern TOKEN =
            Pattern.compile("\\d+/\\d+|\\d[\\d.]*(e−?\\d+)?|[a-zσℓ][a-zσℓ-]*|[^\\s]");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Deque<Object> rest = new ArrayDeque<>();

    private final Shape shape;

    private Calculator(List<EquationPicture.Term> terms, Shape shape) {
        this.shape = shape;
        for (var term : terms) {
            if (term instanceof MatrixTerm matrix) {
                rest.add(matrix.matrix().value().orElseThrow());
            } else {
                TOKEN.matcher(((SignTerm) term).text())
                        .results()
                        .forEach(token -> rest.add(token.group()));
            }
        }
    }

    static Matrix rightSide(EquationPicture equation) {
        var terms = equation.terms();
        var shape = equation.matrices().get(0).shape();
        var calculator = new Calculator(terms.subList(2, terms.size()), shape);
        var value = calculator.sum();
        if (!calculator.rest.isEmpty()) {
            throw new IllegalStateException("left over: " + calculator.rest);
        }
        return value;
    }

    /** The number that a line of numbers and signs gives. */
    static double value(String line) {
        var calculator = new Calculator(List.of(new SignTerm(line)), new Shape(1, 1));
        double value = calculator.sum().scalar();
        if (!calculator.rest.isEmpty()) {
            throw new IllegalStateException("left over: " + calculator.rest);
        }
        return value;
    }

    private Matrix sum() {
        var value = product();
        while (is("+") || is("−")) {
            var sign = rest.pop();
            var next = product();
            value = paired(value, next, sign.equals("+") ? Double::sum : (a, b) -> a - b);
        }
        return value;
    }

    private Matrix product() {
        var value = power();
        while (true) {
            if (is("·")) {
                rest.pop();
                value = product(value, power());
            } else if (is("⊙")) {
                rest.pop();
                value = paired(value, power(), (a, b) -> a * b);
            } else if (is("/")) {
                rest.pop();
                value = paired(value, power(), (a, b) -> a / b);
            } else if (rest.isEmpty() || ")|,+−".contains(rest.peek().toString())) {
                return value;
            } else {
                value = paired(value, power(), (a, b) -> a * b);
            }
        }
    }

    /** Matrix by matrix, or a number with every element. */
    private static Matrix product(Matrix left, Matrix right) {
        return left.columns() == right.rows()
                ? left.times(right)
                : paired(left, right, (a, b) -> a * b);
    }

    private Matrix power() {
        var value = atom();
        int exponent = rest.isEmpty() ? -1 : SUPERSCRIPTS.indexOf(rest.peek().toString());
        if (exponent >= 0) {
            rest.pop();
            return value.map(a -> StrictMath.pow(a, exponent));
        }
        return value;
    }

    private Matrix atom() {
        var token = rest.pop();
        if (token instanceof Matrix matrix) {
            return matrix;
        }
        return switch (token.toString()) {
            case "(" -> closed(")");
            case "|" -> closed("|").map(Math::abs);
            case "½" -> Matrix.scalar(0.5);
            case "√" -> atom().map(Math::sqrt);
            case "−" -> product().scale(-1);
            case "Σ" -> total();
            case "max" -> pairOf(Math::max);
            case "min" -> pairOf(Math::min);
            case "s" -> atom().map(d -> d > 0 ? 1 : -1);
            case "ln" -> atom().map(StrictMath::log);
            case "exp" -> atom().map(StrictMath::exp);
            case "Φ" -> atom().map(ErrorFunction::normalCdf);
            case "tanh" -> atom().map(StrictMath::tanh);
            case "σ" -> atom().map(z -> 1 / (1 + StrictMath.exp(-z)));
            case "softplus" -> atom().map(z -> StrictMath.log(1 + StrictMath.exp(z)));
            case "elu" -> atom().map(z -> z > 0 ? z : StrictMath.exp(z) - 1);
            case "leaky-relu" -> atom().map(z -> z > 0 ? z : 0.01 * z);
            case "ℓ" -> atom().map(Calculator::huber);
            default -> Matrix.scalar(number(token.toString()));
        };
    }

    /** The sum of all elements, of each column or of each row: as many as the result has. */
    private Matrix total() {
        var summand = product();
        if (shape.size() == 1) {
            return Matrix.scalar(summand.sum());
        }
        return shape.rows() == 1 && shape.columns() == summand.columns()
                ? summand.columnSums()
                : summand.rowSums();
    }

    private Matrix pairOf(DoubleBinaryOperator function) {
        rest.pop();
        var first = sum();
        rest.pop();
        return paired(first, closed(")"), function);
    }

    private Matrix closed(String bracket) {
        var inner = sum();
        if (!rest.pop().equals(bracket)) {
            throw new IllegalStateException("no " + bracket + " before " + rest);
        }
        return inner;
    }

    private boolean is(String sign) {
        return sign.equals(rest.peek());
    }

    /** Element by element, where a number, a row or a column goes with every element, row, column. */
    private static Matrix paired(Matrix a, Matrix b, DoubleBinaryOperator function) {
        var shape = new Shape(Math.max(a.rows(), b.rows()), Math.max(a.columns(), b.columns()));
        return Matrix.generate(
                shape, (i, j) -> function.applyAsDouble(element(a, i, j), element(b, i, j)));
    }

    private static double element(Matrix matrix, int row, int column) {
        return matrix.at(matrix.rows() == 1 ? 0 : row, matrix.columns() == 1 ? 0 : column);
    }

    private static double huber(double d) {
        return Math.abs(d) <= 1 ? 0.5 * d * d : Math.abs(d) - 0.5;
    }

    private static double number(String text) {
        var plain = text.replace('−', '-');
        int slash = plain.indexOf('/');
        return slash < 0
                ? Double.parseDouble(plain)
                : Double.parseDouble(plain.substring(0, slash))
                        / Double.parseDouble(plain.substring(slash + 1));
    }
}
