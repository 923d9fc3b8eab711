package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Operand;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.session.PartlyKnown;
import backstep.session.Pointed;
import backstep.session.Reveal;
import backstep.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lights what made a cell that is pointed at, anywhere in a session. */
public final class Light {

    private final Session session;
    private final Pointed pointed;
    private final PartlyKnown known;
    private final Wording wording;

    /** The step that computed the newest value of what is pointed at; none where that is given. */
    private final Optional<Step> maker;

    /** The light of the gradient of an element that no step computed, once it is known. */
    private final Optional<LightPicture> slope;

    private Light(Session session, Pointed pointed, PartlyKnown known, Wording wording) {
        this.session = session;
        this.pointed = pointed;
        this.known = known;
        this.wording = wording;
        maker = maker();
        slope = maker.isPresent() ? Optional.empty() : pointed.element().flatMap(this::slope);
    }

    /** What is lit: for what is pointed at, if it is known, else for the newest cells, if any. */
    public static LightPicture of(Session session, Optional<Pointed> pointed, Wording wording) {
        return pointed.flatMap(at -> of(session, at, wording))
                .map(light -> UnitLight.of(session, light, wording))
                .or(() -> NewestLight.of(session, wording))
                .orElse(LightPicture.NONE);
    }

    static Optional<LightPicture> of(Session session, Pointed at, Wording wording) {
        if (at.subject() instanceof Pointed.Factor factor) {
            return FactorLight.of(session, at, factor, wording);
        }
        return at.named().isPresent()
                ? ofMatrix(session, at, wording)
                : LightOnTheWay.of(session, at, wording);
    }

    private static Optional<LightPicture> ofMatrix(Session session, Pointed at, Wording wording) {
        return known(session, at).map(known -> new Light(session, at, known, wording).picture());
    }

    /** How what is pointed at, or the gradient of it, compares with a central difference. */
    public static LightPicture checked(LightPicture light, Session session, Wording wording) {
        return light.withCheck(light.pointed()
                .filter(at -> at.named().isPresent())
                .flatMap(at ->
                        known(session, at).map(known -> new Light(session, at, known, wording)))
                .flatMap(Light::check));
    }

    private Optional<CheckPicture> check() {
        var at = slope.flatMap(LightPicture::pointed).orElse(pointed);
        return isComing() ? Optional.empty() : CheckPicture.of(session, at, wording);
    }

    /** Whether it is of what the step will compute, of which no number is told yet. */
    private boolean isComing() {
        return session.step().quantity().equals(pointed.quantity())
                && session.position().stop().reveal() != Reveal.RESULT;
    }

    /** The matrix that is pointed at or has an element that is, if that is known. */
    private static Optional<PartlyKnown> known(Session session, Pointed at) {
        return session.cells()
                .of(at.quantity())
                .filter(known -> at.element().map(one -> isKnown(known, one)).orElse(true));
    }

    private static boolean isKnown(PartlyKnown known, Pointed.Element element) {
        return element.row() < known.value().rows()
                && element.column() < known.value().columns()
                && known.isKnown(element.row(), element.column());
    }

    private LightPicture picture() {
        return LightPicture.of(
                        session,
                        pointed,
                        cells(),
                        maker.map(Step::phase).orElse(Phase.FORWARD),
                        wording.say(pointed.isPinned() ? "light.pinned" : "light.thisCell"),
                        pointed.element().map(this::sentences).orElse(List.of()))
                .withCase(holding());
    }

    /** In the formula of the step that is shown. */
    private Optional<Integer> holding() {
        return maker.filter(session.step()::equals).flatMap(step -> pointed.element()
                .flatMap(at -> HoldingCase.of(step.operation(), at.row(), at.column())));
    }

    private Map<Quantity, Cells> cells() {
        if (pointed.element().isEmpty()) {
            return Map.of(pointed.quantity(), Cells.ALL);
        }
        var element = pointed.element().get();
        var cells = new LinkedHashMap<Quantity, Cells>();
        maker.ifPresent(
                step -> cells.putAll(Ingredients.of(step, element.row(), element.column())));
        remembered(element)
                .ifPresent(gradient ->
                        cells.put(gradient.quantity(), Cells.at(element.row(), element.column())));
        slope.ifPresent(light -> cells.putAll(light.cells()));
        cells.put(pointed.quantity(), Cells.at(element.row(), element.column()));
        return cells;
    }

    private Optional<Step> maker() {
        return session.trace().steps().subList(0, session.position().step()).stream()
                .filter(step -> step.quantity().equals(pointed.quantity()))
                .findFirst()
                .filter(step -> isMade());
    }

    /** A parameter that is moved cell by cell is still as it was before where it is not. */
    private boolean isMade() {
        return !session.step().quantity().equals(pointed.quantity())
                || pointed.element()
                        .map(element -> isKnown(session.cells().computed(), element))
                        .orElse(true);
    }

    private List<String> sentences(Pointed.Element element) {
        if (maker.filter(step -> step.operation() instanceof Operation.Keep).isPresent()) {
            return List.of(frozen(element));
        }
        var made = maker.map(step -> made(step, element)).orElse(List.of());
        return made.isEmpty() ? given(element) : withGradient(made, element);
    }

    /** A parameter that its optimizer's memory moves is told with its gradient all the same. */
    private List<String> withGradient(List<String> made, Pointed.Element element) {
        return remembered(element)
                .map(gradient -> Stream.concat(
                                made.stream().map(sentence -> both(gradient, element, sentence)),
                                made.stream())
                        .toList())
                .orElse(made);
    }

    private String both(Operand gradient, Pointed.Element element, String sentence) {
        return wording.say(
                "light.withGradient",
                name(gradient.quantity(), gradient.value(), element),
                number(gradient.value(), element),
                sentence);
    }

    /** The gradient of a parameter that was moved by what is remembered of gradients alone. */
    private Optional<Operand> remembered(Pointed.Element element) {
        return maker.map(Step::operation)
                .filter(Operation.Move.class::isInstance)
                .map(move -> ((Operation.Move) move).gradient())
                .filter(gradient -> !Ingredients.of(maker.get(), element.row(), element.column())
                        .containsKey(gradient.quantity()));
    }

    private List<String> made(Step step, Pointed.Element element) {
        var sentences = sums(step).sentences(element.row(), element.column());
        return step.phase() != Phase.UPDATE && isOfMoved(step, element)
                ? sentences.stream()
                        .map(sentence -> wording.say("light.before", sentence))
                        .toList()
                : sentences;
    }

    /** Whether it was made of a parameter that has moved since, and is shown as it is now. */
    private boolean isOfMoved(Step step, Pointed.Element element) {
        var parts = Ingredients.of(step, element.row(), element.column()).keySet();
        return session.trace().steps().subList(0, session.position().step()).stream()
                .filter(later -> later.operation() instanceof Operation.Move)
                .anyMatch(later -> parts.contains(later.quantity()));
    }

    private String frozen(Pointed.Element element) {
        return wording.say(
                "light.frozen",
                name(pointed.quantity(), known.value(), element),
                number(known.value(), element));
    }

    private CellSums sums(Step step) {
        return CellSums.of(step, session.trace(), wording);
    }

    private List<String> given(Pointed.Element element) {
        var quantity = pointed.quantity();
        var said = said(quantity, known.value(), element);
        if (quantity instanceof Quantity.Variable variable && !variable.role().isParameter()) {
            return List.of(wording.say("light.given", said));
        }
        var before = new UpdateBefore(session, wording);
        var itself = Stream.concat(
                before.sentences(quantity, known.value(), element).stream(),
                Stream.of(asItIs(said)));
        return slope.map(light -> both(itself.toList(), sums(light, element)))
                .orElseGet(itself::toList);
    }

    /** What made a gradient, the longest first, and last only what it is. */
    private List<String> sums(LightPicture light, Pointed.Element element) {
        var gradient = light.pointed().get().quantity();
        var value = session.cells().of(gradient).get().value();
        return Stream.concat(
                        CellSums.named(light.sentences()).stream(),
                        Stream.of(said(gradient, value, element)))
                .toList();
    }

    /** Both, each as written out as there may be room for. */
    private List<String> both(List<String> itself, List<String> sums) {
        var brief = itself.get(itself.size() - 1);
        return Stream.concat(
                        itself.stream()
                                .limit(itself.size() - 1L)
                                .map(said -> both(said, sums.get(0))),
                        sums.stream().map(sum -> both(brief, sum)))
                .toList();
    }

    private String both(String first, String second) {
        return wording.say("light.both", first, second);
    }

    private Optional<LightPicture> slope(Pointed.Element element) {
        var gradient = pointed.quantity().variable().gradient();
        return Optional.of(Pointed.element(gradient, element.row(), element.column()))
                .filter(at -> pointed.quantity() instanceof Quantity.Variable)
                .flatMap(at -> ofMatrix(session, at, wording));
    }

    /** While parameters are moved, what is not yet moved is as it was before. */
    private String asItIs(String said) {
        return session.step().phase() == Phase.UPDATE ? wording.say("light.before", said) : said;
    }

    /** {@code W2₃₂ = 1}. */
    private String said(Quantity quantity, Matrix matrix, Pointed.Element element) {
        return name(quantity, matrix, element) + " = " + number(matrix, element);
    }

    private String name(Quantity quantity, Matrix matrix, Pointed.Element element) {
        var name = wording.naming(session.plan().network()).text(quantity);
        return Names.element(name, matrix.shape(), element.row(), element.column());
    }

    private String number(Matrix matrix, Pointed.Element element) {
        return wording.say(matrix.at(element.row(), element.column()));
    }
}
