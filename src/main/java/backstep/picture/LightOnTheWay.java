package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.Step;
import backstep.picture.EquationPicture.MatrixTerm;
import backstep.session.Pointed;
import backstep.session.Reveal;
import backstep.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lights what made a cell of a matrix that was computed on the way to the result of a step. */
record LightOnTheWay(
        Session session, Pointed pointed, Step step, EquationPicture made, Wording wording) {

    /** What is lit for such a cell, once its numbers are shown. */
    static Optional<LightPicture> of(Session session, Pointed pointed, Wording wording) {
        return session.trace().steps().stream()
                .limit(session.position().step())
                .filter(step -> step.quantity().equals(pointed.quantity()))
                .findFirst()
                .filter(step -> isShown(step, session))
                .flatMap(step -> EquationOfStep.of(step, session.trace(), wording)
                        .onTheWay(pointed.subject())
                        .map(made -> new LightOnTheWay(session, pointed, step, made, wording)))
                .flatMap(light -> pointed.element()
                        .map(light::picture)
                        .orElseGet(() -> Optional.of(light.whole())));
    }

    private static boolean isShown(Step step, Session session) {
        return !step.equals(session.step()) || session.position().stop().reveal() != Reveal.SYMBOLS;
    }

    private Optional<LightPicture> picture(Pointed.Element at) {
        var result = made.matrices().get(0);
        if (!result.isKnown(at.row(), at.column())) {
            return Optional.empty();
        }
        var named = new LinkedHashMap<Quantity, Cells>();
        var onTheWay = new LinkedHashMap<Pointed.Subject, Cells>();
        lit(at).forEach((matrix, cells) -> {
            matrix.name().named().ifPresent(quantity -> named.put(quantity, cells));
            matrix.between().ifPresent(subject -> onTheWay.put(subject, cells));
        });
        return Optional.of(
                picture(named, onTheWay, new CellSums(made).sentences(at.row(), at.column())));
    }

    private LightPicture whole() {
        return picture(Map.of(), Map.of(pointed.subject(), Cells.ALL), List.of());
    }

    private LightPicture picture(
            Map<Quantity, Cells> named,
            Map<Pointed.Subject, Cells> onTheWay,
            List<String> sentences) {
        return LightPicture.of(
                        session,
                        pointed,
                        named,
                        step.phase(),
                        wording.say(pointed.isPinned() ? "light.pinned" : "light.thisCell"),
                        sentences)
                .withOnTheWay(onTheWay);
    }

    /** What made the cell, and if that was computed on the way too, what made it. */
    private Map<MatrixPicture, Cells> lit(Pointed.Element at) {
        var operands = new CellSums(made).operands(at.row(), at.column());
        var terms = EquationPicture.matrices(made.terms()).skip(1).toList();
        var lit = new LinkedHashMap<MatrixPicture, Cells>();
        for (int k = 0; k < terms.size(); k++) {
            var matrix = terms.get(k).matrix();
            var cells = operands.get(k);
            lit.put(matrix, cells);
            EquationPicture.matrices(terms.get(k).made())
                    .map(MatrixTerm::matrix)
                    .filter(matrix::isShapedAs)
                    .forEach(one -> lit.put(one, cells));
        }
        return lit;
    }
}
