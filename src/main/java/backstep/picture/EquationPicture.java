package backstep.picture;

import backstep.session.Pointed;
import backstep.text.Numerals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step as an equation of real matrices, in the order in which they are written: the result, its
 * operands, and the signs between them.
 */
public record EquationPicture(List<Term> terms) {

    public EquationPicture {
        terms = List.copyOf(terms);
    }

    /** A part of the equation: a matrix, or else a sign or a number. */
    public sealed interface Term {}

    /**
     * A matrix.
     *
     * @param made what it was computed from, if that was on the way and it has no name of its own
     */
    public record MatrixTerm(MatrixPicture matrix, List<Term> made) implements Term {

        public MatrixTerm {
            made = List.copyOf(made);
        }

        MatrixTerm(MatrixPicture matrix) {
            this(matrix, List.of());
        }

        /** The same matrix as it is seen now. */
        MatrixTerm seen(MatrixPicture now) {
            return new MatrixTerm(now, made);
        }
    }

    public record SignTerm(String text) implements Term {}

    /** The same equation with each matrix's shape in its place: {@code (5×4) = (5×1) · (1×4)}. */
    public String shapes() {
        return joined(terms, EquationPicture::shape);
    }

    /** The matrices, from left to right. */
    public List<MatrixPicture> matrices() {
        return matrices(terms).map(MatrixTerm::matrix).toList();
    }

    /** Of some terms those that are matrices. */
    static Stream<MatrixTerm> matrices(List<Term> terms) {
        return terms.stream().filter(MatrixTerm.class::isInstance).map(MatrixTerm.class::cast);
    }

    /** The same equation while what its result is computed from does not show its numbers. */
    EquationPicture inSymbols() {
        return with(
                result(),
                operands()
                        .map(term -> term instanceof MatrixTerm one
                                ? one.seen(one.matrix().hidden())
                                : term));
    }

    /** The same equation while only so many cells of its result are known. */
    EquationPicture knowing(int cells) {
        return with(result().knowing(cells), operands());
    }

    /** The same equation with the shape of its result kept back. */
    EquationPicture asked() {
        return with(result().asked(), operands());
    }

    private MatrixPicture result() {
        return matrices().get(0);
    }

    /** All that comes after the result. */
    private Stream<Term> operands() {
        return terms.stream().skip(1);
    }

    private static EquationPicture with(MatrixPicture result, Stream<Term> rest) {
        return new EquationPicture(
                Stream.concat(Stream.of(new MatrixTerm(result)), rest).toList());
    }

    /** What was computed on the way to the result, by its name. */
    Map<String, Pointed.OnTheWay> onTheWay() {
        return matrices().stream()
                .flatMap(matrix -> matrix.between().stream())
                .filter(Pointed.OnTheWay.class::isInstance)
                .map(Pointed.OnTheWay.class::cast)
                .collect(Collectors.toMap(
                        Pointed.OnTheWay::name, Function.identity(), (one, same) -> one));
    }

    /** How a matrix was computed on the way; nothing where there is none, or it has a name. */
    Optional<EquationPicture> onTheWay(Pointed.Subject subject) {
        return matrices(terms)
                .filter(term -> term.matrix().isOf(subject) && !term.made().isEmpty())
                .findFirst()
                .map(term -> with(
                        term.matrix(), Stream.concat(Stream.of(sign("=")), term.made().stream())));
    }

    private static String shape(Term term) {
        return term instanceof MatrixTerm matrix
                ? "(" + matrix.matrix().shapeText() + ")"
                : ((SignTerm) term).text();
    }

    /** The terms as text, with brackets closed around what is in them. */
    static String joined(List<Term> terms, Function<Term, String> text) {
        return terms.stream()
                .map(text)
                .collect(Collectors.joining(" "))
                .replaceAll("([(√]) ", "$1")
                .replaceAll(" ([)²])", "$1")
                .replaceAll("\\((\\([^()]*\\))\\)", "$1")
                .replaceAll("\\| (.*) \\|", "|$1|");
    }

    static Term sign(String text) {
        return new SignTerm(text);
    }

    static Term number(double number) {
        return new SignTerm(Numerals.exact(number));
    }
}
