package backstep.picture;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.trace.Operation;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.lesson.ShippedLessons;
import backstep.picture.Question.Choice;
import backstep.picture.Question.Topic;
import backstep.session.CellSpan;
import backstep.session.Granularity;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class QuestionsTest {

    private static final Wording ENGLISH = wording(Language.ENGLISH);
    private static final Wording CHINESE = wording(Language.CHINESE);

    private final Session notebook = Session.of(Plans.lesson(Plans.notebook()));

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void everyStepIsAskedAboutWithExactlyOneRightAnswer(String name) {
        for (var session : twoUpdates(Session.of(ShippedLessons.find(name).orElseThrow()))) {
            for (var wording : List.of(ENGLISH, CHINESE)) {
                Questions.after(session, wording).ifPresent(QuestionsTest::check);
            }
        }
    }

    private static void check(Question question) {
        var content = question.content();
        assertThat(content.sentence()).endsWith(content.sentence().contains("?") ? "?" : "？");
        assertThat(content.explanation()).as(content.sentence()).containsPattern("\\d|NaN|∞");
        if (question instanceof Choice choice) {
            assertThat(choice.options())
                    .as(content.sentence())
                    .hasSizeBetween(2, 4)
                    .doesNotHaveDuplicates()
                    .contains(content.right());
            assertThat(IntStream.range(0, choice.options().size())
                            .filter(number -> choice.isRight(Integer.toString(number)))
                            .mapToObj(choice.options()::get))
                    .containsExactly(content.right());
        } else {
            assertThat(question.isRight(content.right())).isTrue();
            assertThat(question.isRight(content.right() + "1")).isFalse();
            assertThat(question.isRight("?")).isFalse();
        }
        switch (content.topic()) {
            case SHAPE, CELL, MOVE -> assertThat(content.explanation()).contains(content.right());
            case SIGN, LOSS -> {}
        }
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void everyLessonAsksQuestionsOfManyKinds(String name) {
        var topics = EnumSet.noneOf(Topic.class);
        for (var session : twoUpdates(Session.of(ShippedLessons.find(name).orElseThrow()))) {
            Questions.after(session, ENGLISH)
                    .ifPresent(question -> topics.add(question.content().topic()));
        }
        assertThat(topics).hasSizeGreaterThanOrEqualTo(4).contains(Topic.LOSS);
    }

    /** A class cannot tell two small numbers apart whose operands it does not see. */
    @Test
    void ofAMatrixOfColoursNoNumberIsAskedFor() {
        var spirals = Session.of(ShippedLessons.find("spirals").orElseThrow());
        assertThat(askedAbout(twoUpdates(spirals)))
                .filteredOn(session -> hasColoursOnly(session.stepForward()))
                .anyMatch(session ->
                        session.stepForward().step().operation() instanceof Operation.BiasGradient)
                .noneMatch(session ->
                        Questions.after(session, ENGLISH).get().content().topic() == Topic.CELL);
    }

    private static boolean hasColoursOnly(Session session) {
        return EquationOfStep.of(session.step(), session.trace(), ENGLISH).matrices().stream()
                .anyMatch(matrix -> matrix.shape().size() > 128);
    }

    @Test
    void theFirstEpochOfTheNotebookAsksEveryKindWithChoicesAndWithAField() {
        var questions = firstUpdate(notebook).stream()
                .flatMap(session -> Questions.after(session, ENGLISH).stream())
                .toList();
        assertThat(questions)
                .extracting(question -> question.content().topic())
                .contains(Topic.values());
        assertThat(questions).hasAtLeastOneElementOfType(Question.Written.class);
        assertThat(questions)
                .filteredOn(question -> question.content().topic() == Topic.CELL)
                .hasAtLeastOneElementOfType(Choice.class);
    }

    @Test
    void whatMovesMostIsAskedBeforeAnythingMovesAndTheLossBeforeTheLastLayerDoes() {
        for (int epoch = 1; epoch <= 2; epoch++) {
            assertThat(choice(at(epoch, 14)).content().topic()).isEqualTo(Topic.MOVE);
            assertThat(choice(at(epoch, 18)).content().topic()).isEqualTo(Topic.LOSS);
        }
        var single = Session.of(ShippedLessons.find("least-squares-line").orElseThrow());
        assertThat(Stream.of(single, single.nextEpoch())
                        .map(start -> start.jumpTo(start.position().atStep(6)))
                        .map(session -> choice(session).content().topic()))
                .containsExactly(Topic.LOSS, Topic.MOVE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFrozenIsNotAskedFor(Granularity granularity) {
        var start = mazur().withGranularity(granularity);
        assertThat(Stream.iterate(start, now -> now.update() == 0, Session::stepForward)
                        .flatMap(session -> Questions.after(session, ENGLISH).stream())
                        .map(question -> question.content().name()))
                .contains("W1", "W2")
                .doesNotContain("b1", "b2");
    }

    @Test
    void aFrozenParameterIsAmongThoseThatMayMoveMost() {
        var question = choice(mazur().jumpTo(new Position(1, 1, 14)));
        assertThat(question.content().topic()).isEqualTo(Topic.MOVE);
        assertThat(question.content().right()).isEqualTo("W₂");
        assertThat(question.options()).contains("b₂");
        assertThat(question.content().explanation()).contains("b₂ moves by 0");
    }

    private static Session mazur() {
        return Session.of(ShippedLessons.find("mazur").orElseThrow());
    }

    @Test
    void wrongShapesAreTransposedOrAnOperands() {
        var question = choice(notebook);
        assertThat(question.content().sentence()).isEqualTo("What is the shape of y₁?");
        assertThat(question.options()).containsExactlyInAnyOrder("4×1", "1×4", "4×3", "3×1");
        assertThat(question.content().explanation())
                .isEqualTo("(4×1) = (4×3) · (3×1) + (4×1): "
                        + "the two inner numbers agree, and the outer two are the shape.");
    }

    @Test
    void anUpdatedCellIsMistakenForOneOfTheWrongSignOrWithoutTheLearningRate() {
        var question = choice(at(1, 15));
        assertThat(question.content().sentence()).isEqualTo("What is b₃, if b₃ ← b₃ − α · ∂L/∂b₃?");
        assertThat(question.options()).containsExactlyInAnyOrder("−0.002", "0.002", "−1", "0");
    }

    @Test
    void whetherTheLossFallsIsToldByItsNumbers() {
        var question = choice(at(1, 18));
        assertThat(question.content().topic()).isEqualTo(Topic.LOSS);
        assertThat(question.content().right()).isEqualTo("it falls");
        assertThat(question.content().explanation())
                .isEqualTo("the loss is 70 before the update, 60.04 after it (α = 0.002).");
        assertThat(choice(at(1, 18).withLearningRate(1)).content().right()).isEqualTo("it rises");
    }

    @Test
    void whatMovesFurthestIsToldByTheDistances() {
        var question = choice(at(1, 14));
        assertThat(question.content().topic()).isEqualTo(Topic.MOVE);
        assertThat(question.content().right()).isEqualTo("W₃");
        assertThat(question.content().explanation()).startsWith("W₃ moves by 0.1");
    }

    /** With a dead unit the weights of both layers move by 0.2333. */
    @Test
    void whatMovesFurthestIsNotAskedWhereTwoDo() {
        var start = Session.of(ShippedLessons.find("dead-relu").orElseThrow());
        assertThat(Stream.iterate(start, now -> now.update() == 0, Session::stepForward)
                        .flatMap(session -> Questions.after(session, ENGLISH).stream())
                        .map(question -> question.content().topic()))
                .contains(Topic.LOSS)
                .doesNotContain(Topic.MOVE);
    }

    @Test
    void aNumberIsRightInAnyWritingToTheDigitsShown() {
        var content = choice(notebook).content();
        var third = new Question.Written(content, 1.0 / 3, Numerals.STANDARD);
        assertThat(List.of("1/3", "0.3333", "0,33333", ".33330", "3.333e-1"))
                .allMatch(third::isRight);
        assertThat(List.of("0.333", "−1/3", "1", "", "a third")).noneMatch(third::isRight);
    }

    @Test
    void inEveryLanguageItIsTheSameQuestionWithTheSameRightAnswer() {
        for (var session : askedAbout(twoUpdates(notebook))) {
            var english = Questions.after(session, ENGLISH).orElseThrow();
            var chinese = Questions.after(session, CHINESE).orElseThrow();
            assertThat(english.content().id()).isEqualTo(chinese.content().id());
            if (english instanceof Choice one && chinese instanceof Choice other) {
                assertThat(one.right()).isEqualTo(other.right());
            }
        }
    }

    @Property(tries = 100)
    void theSameSessionAsksTheSame(
            @ForAll("sessions") Session session, @ForAll @IntRange(max = 40) int steps) {
        var there = session;
        for (int step = 0; step < steps; step++) {
            there = there.stepForward();
        }
        var question = Questions.after(there, ENGLISH);
        question.ifPresent(QuestionsTest::check);
        assertThat(Questions.after(there.stepForward().stepBackward(), ENGLISH))
                .isEqualTo(question);
        assertThat(Questions.after(there.withGranularity(Granularity.LAYER), ENGLISH))
                .isEqualTo(question);
    }

    @Property(tries = 60)
    void aStepForwardAnswersTheQuestionBeforeIt(
            @ForAll("sessions") Session start,
            @ForAll Granularity granularity,
            @ForAll @IntRange(max = 40) int steps) {
        var there = Stream.iterate(start.withGranularity(granularity), Session::stepForward)
                .skip(steps)
                .findFirst()
                .orElseThrow();
        var next = there.stepForward();
        assertThat(Questions.answered(next, ENGLISH)).isEqualTo(Questions.after(there, ENGLISH));
        if (next.reveal().isPresent()) {
            assertThat(Questions.answered(next.turned(), ENGLISH))
                    .isEqualTo(Questions.answered(there, ENGLISH));
        }
    }

    @Property(tries = 60)
    void byCellTheQuestionIsAboutTheCellThatComesNext(
            @ForAll("sessions") Session start, @ForAll @IntRange(max = 2) int turns) {
        var asked = EnumSet.noneOf(Topic.class);
        var session = start.withGranularity(Granularity.CELL);
        while (session.update() < 2) {
            var turned = Stream.iterate(session, Session::turned).skip(turns).findFirst();
            check(turned.orElseThrow(), asked);
            session = session.stepForward();
        }
        assertThat(asked).contains(Topic.CELL, Topic.SIGN);
    }

    private static void check(Session session, Set<Topic> asked) {
        var next = session.stepForward();
        var cells = next.cells().newest();
        boolean isFrozen = next.step().operation() instanceof Operation.Keep;
        var question = Questions.after(session, ENGLISH);
        if (cells.isEmpty() || question.isEmpty()) {
            assertThat(question).isEmpty();
            assertThat(cells.isEmpty() || isFrozen).isTrue();
            return;
        }
        var content = question.get().content();
        asked.add(content.topic());
        assertThat(content.name()).isEqualTo(next.step().quantity().name());
        switch (content.topic()) {
            case CELL -> {
                assertThat(content.sentence()).contains(place(cells.get()));
                assertThat(content.right()).isEqualTo(ENGLISH.say(value(next, cells.get())));
            }
            case SIGN -> {
                assertThat(content.sentence()).contains(place(cells.get()));
                assertThat(content.right()).isEqualTo(sign(value(next, cells.get())));
            }
            case SHAPE, LOSS, MOVE ->
                assertThat(cells.get().from()).as(content.sentence()).isZero();
        }
    }

    /** The element as questions call it; one that is alone has only the name of its matrix. */
    private static String place(CellSpan cell) {
        if (cell.columns() > 1) {
            return "row %d, column %d of".formatted(cell.row() + 1, cell.column() + 1);
        }
        return cell.rows() > 1 ? "element %d of".formatted(cell.row() + 1) : "";
    }

    private static double value(Session session, CellSpan cell) {
        return session.step().value().at(cell.row(), cell.column());
    }

    private static String sign(double number) {
        return number == 0 ? "zero" : number > 0 ? "positive" : "negative";
    }

    @Test
    void aCellIsExplainedByItsSumAndAskedForOnlyOnce() {
        var ids = new HashSet<String>();
        var session = notebook.withGranularity(Granularity.CELL);
        for (; session.update() == 0; session = session.stepForward()) {
            for (var question : Questions.after(session, ENGLISH).stream().toList()) {
                assertThat(ids.add(question.content().id()))
                        .as(question.toString())
                        .isTrue();
            }
        }
        var second = notebook.withGranularity(Granularity.CELL).stepForward();
        var content = Questions.after(second, ENGLISH).orElseThrow().content();
        assertThat(content.sentence()).isEqualTo("What is element 2 of y₁, if y₁ = W₁ · x + b₁?");
        assertThat(content.explanation()).isEqualTo("y1₂ = 1·1 + 1·2 + 1·3 + 0 = 6");
    }

    @Test
    void aMatrixThatIsComputedByRowsIsAskedAboutInTheRowThatComesNext() {
        var network = Networks.of(1, dense(9, Activation.IDENTITY));
        var batch = new Batch(Matrix.filled(new Shape(1, 8), 1), Matrix.filled(new Shape(9, 8), 1));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
        var session =
                Session.of(Plans.lesson(plan)).withGranularity(Granularity.CELL).stepForward();
        for (int row = 2; row <= 9; row++) {
            var question = Questions.after(session, ENGLISH).orElseThrow();
            assertThat(question.content().sentence()).contains("row %d, column ".formatted(row));
            session = session.stepForward();
        }
    }

    @Test
    void whereTheOperandsShowColoursOnlyNoCellIsAskedFor() {
        var spirals = Session.of(ShippedLessons.find("spirals").orElseThrow())
                .withGranularity(Granularity.CELL)
                .stepForward();
        assertThat(spirals.cells().newest()).isPresent();
        assertThat(Questions.after(spirals, ENGLISH)).isEmpty();
    }

    @Provide
    Arbitrary<Session> sessions() {
        return RandomPlans.ofBatches(3, 4, 6).map(plan -> Session.of(Plans.lesson(plan)));
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void whatIsGivenOrFrozenIsNotAskedForAndAllElseIs(String name) {
        for (var session : twoUpdates(Session.of(ShippedLessons.find(name).orElseThrow()))) {
            var next = session.stepForward().step().operation();
            boolean isComputed =
                    !(next instanceof Operation.Given || next instanceof Operation.Keep);
            assertThat(Questions.after(session, ENGLISH).isPresent()).isEqualTo(isComputed);
        }
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void formulasAreWrittenAsOnPaper(String name) {
        var start = Session.of(ShippedLessons.find(name).orElseThrow());
        for (var session : askedAbout(twoUpdates(start))) {
            var question = Questions.after(session, ENGLISH).orElseThrow();
            var words = question instanceof Choice choice
                    ? question.content().sentence() + choice.options()
                    : question.content().sentence();
            assertThat(words).doesNotContainPattern("[_^]|[A-Za-z][0-9]|\\b[mv] [Wb]|,[nj]");
        }
    }

    private static List<Session> askedAbout(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> Questions.after(session, ENGLISH).isPresent())
                .toList();
    }

    private Session at(int epoch, int step) {
        return notebook.jumpTo(new Position(epoch, 1, step));
    }

    private static Choice choice(Session session) {
        return (Choice) Questions.after(session, ENGLISH).orElseThrow();
    }

    private static List<Session> firstUpdate(Session start) {
        return Stream.iterate(start, Session::stepForward)
                .limit(start.trace().size())
                .toList();
    }

    private static List<Session> twoUpdates(Session start) {
        return Stream.iterate(start, Session::stepForward)
                .limit(2L * start.trace().size())
                .toList();
    }

    private static Wording wording(Language language) {
        return new Wording(Texts.in(language), Numerals.STANDARD);
    }
}
