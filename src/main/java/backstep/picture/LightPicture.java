package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Phase;
import backstep.session.Pointed;
import backstep.session.Session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is lit because something is pointed at, and what is said of it.
 *
 * @param pointed what is pointed at, if it is known already
 * @param cells the cells that are lit, of each matrix
 * @param onTheWay the same of what was computed on the way to a result
 * @param phase the phase in which it was made, as style sheets write it
 * @param heading what stands before the sentence
 * @param sentences what made it, in one of these, the longest first
 * @param check how it compares with a central difference, if it is an element of a gradient
 * @param holding the number of the case that holds, from 0, where the step's formula tells cases
 *     apart and this is about one element of its result
 */
public record LightPicture(
        Optional<Pointed> pointed,
        Map<Quantity, Cells> cells,
        Map<Pointed.Subject, Cells> onTheWay,
        GraphLight graph,
        String phase,
        String heading,
        List<String> sentences,
        Optional<CheckPicture> check,
        Optional<Integer> holding) {

    /** Nothing is lit. */
    public static final LightPicture NONE = new LightPicture(
            Optional.empty(),
            Map.of(),
            Map.of(),
            new GraphLight(Map.of(), Map.of()),
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** What is lit of a session for what is pointed at, not checked yet. */
    static LightPicture of(
            Session session,
            Pointed pointed,
            Map<Quantity, Cells> cells,
            Phase phase,
            String heading,
            List<String> sentences) {
        return new LightPicture(
                Optional.of(pointed),
                cells,
                Map.of(),
                GraphLight.of(cells, session.plan().network().depth()),
                Names.key(phase),
                heading,
                sentences,
                Optional.empty(),
                Optional.empty());
    }

    /** The same with more that is lit and said. */
    LightPicture with(Session session, Map<Quantity, Cells> lit, List<String> said) {
        var inGraph = GraphLight.of(lit, session.plan().network().depth());
        return new LightPicture(
                pointed, lit, onTheWay, inGraph, phase, heading, said, check, holding);
    }

    /** The same with cells that are lit of what was computed on the way to a result. */
    LightPicture withOnTheWay(Map<Pointed.Subject, Cells> lit) {
        return new LightPicture(
                pointed, cells, lit, graph, phase, heading, sentences, check, holding);
    }

    /** The same, and how it compares with a central difference. */
    LightPicture withCheck(Optional<CheckPicture> made) {
        return new LightPicture(
                pointed, cells, onTheWay, graph, phase, heading, sentences, made, holding);
    }

    /** The same, and which case of the step's formula holds. */
    LightPicture withCase(Optional<Integer> number) {
        return new LightPicture(
                pointed, cells, onTheWay, graph, phase, heading, sentences, check, number);
    }

    public LightPicture {
        cells = Map.copyOf(cells);
        onTheWay = Map.copyOf(onTheWay);
        sentences = List.copyOf(sentences);
    }

    /** The sample of the batch that it is all about, from 0, if it is about one. */
    public Optional<Integer> sample() {
        return cells.entrySet().stream()
                .filter(lit -> lit.getKey().variable().role().isPerSample())
                .flatMap(lit -> lit.getValue().column().stream())
                .findFirst();
    }

    /** The cells of a matrix that are lit, if some are. */
    public Optional<Cells> in(MatrixPicture matrix) {
        return matrix.name()
                .named()
                .flatMap(quantity -> Optional.ofNullable(cells.get(quantity)))
                .map(lit -> matrix.name().isTransposed() ? lit.transposed() : lit)
                .or(() -> matrix.between().map(onTheWay::get))
                .or(() -> element(matrix).map(at -> Cells.at(at.row(), at.column())));
    }

    /** The cells of each matrix of an equation that are lit, from left to right. */
    public List<Optional<Cells>> in(EquationPicture equation, CellSums sums) {
        return pointed.filter(sums::isOf)
                .flatMap(at -> Optional.ofNullable(cells.get(at.quantity())))
                .flatMap(sums::lit)
                .orElseGet(() -> equation.matrices().stream().map(this::in).toList());
    }

    /** The element pointed at, if it is one of this matrix, as it is placed there. */
    public Optional<Pointed.Element> element(MatrixPicture matrix) {
        return pointed.flatMap(matrix::place);
    }

    /** Whether a term of a formula is pointed at, or the matrix is lit that it names. */
    public boolean isLit(Pointed term) {
        return pointed.filter(at -> term.isAt(at.named().isPresent() ? at : at.whole()))
                        .isPresent()
                || named(term).filter(cells::containsKey).isPresent()
                || isOnTheWay(term);
    }

    /** Whether a term was computed on the way to what is lit, or is lit itself. */
    private boolean isOnTheWay(Pointed term) {
        return term.subject() instanceof Pointed.OnTheWay made
                && (onTheWay.containsKey(made) || cells.containsKey(made.quantity()));
    }

    /** Of the chain rule's factors, those of the loss are gradients. */
    private static Optional<Quantity> named(Pointed term) {
        return term.named().or(() -> term.factor()
                .filter(factor -> factor.of().role() == Role.LOSS)
                .map(factor -> factor.by().gradient()));
    }
}
