package backstep.picture;

import backstep.core.network.Quantity;
import backstep.session.CellSpan;
import backstep.session.Pointed;
import backstep.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lights the cells that a click computed last or is about, where it computes only some of a matrix:
 * as long as they are not shown, what they are computed from, in symbols or in numbers.
 */
record NewestLight(Session session, CellSpan newest, Wording wording) {

    static Optional<LightPicture> of(Session session, Wording wording) {
        return session.cells().newest().flatMap(newest -> new NewestLight(session, newest, wording)
                .picture());
    }

    private Optional<LightPicture> picture() {
        return newest.isSingle()
                ? at(newest.column())
                : at(0).flatMap(first -> at(newest.columns() - 1).map(last -> row(first, last)));
    }

    private Optional<LightPicture> at(int column) {
        return switch (session.position().stop().reveal()) {
            case SYMBOLS -> Optional.of(coming(column, sums().inSymbols(newest.row(), column)));
            case NUMBERS -> Optional.of(coming(column, sums().inNumbers(newest.row(), column)));
            case RESULT -> Light.of(session, cell(column), wording);
        };
    }

    private LightPicture coming(int column, List<String> sentences) {
        var step = session.step();
        var cells = new LinkedHashMap<>(Ingredients.of(step, newest.row(), column));
        cells.put(step.quantity(), Cells.at(newest.row(), column));
        return LightPicture.of(
                        session,
                        cell(column),
                        cells,
                        step.phase(),
                        wording.say("light.thisCell"),
                        sentences)
                .withCase(HoldingCase.of(step.operation(), newest.row(), column));
    }

    private CellSums sums() {
        var step = session.step();
        return CellSums.of(step, session.trace(), wording);
    }

    private Pointed cell(int column) {
        return Pointed.element(session.step().quantity(), newest.row(), column);
    }

    /** What is lit for the first and for the last cell of a row, or for those between. */
    private LightPicture row(LightPicture first, LightPicture last) {
        return LightPicture.of(
                session,
                cell(0),
                together(first.cells(), last.cells()),
                session.step().phase(),
                wording.say("light.byRows"),
                first.sentences().stream().map(this::ofRow).toList());
    }

    private static Map<Quantity, Cells> together(
            Map<Quantity, Cells> first, Map<Quantity, Cells> last) {
        var cells = new LinkedHashMap<>(first);
        last.forEach((quantity, lit) -> cells.merge(quantity, lit, Cells::with));
        return cells;
    }

    private String ofRow(String sentence) {
        return wording.say("light.row", newest.row() + 1, newest.rows(), sentence);
    }
}
