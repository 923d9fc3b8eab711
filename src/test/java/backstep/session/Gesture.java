package backstep.session;

import backstep.core.network.Quantity;

import java.util.List;
import java.util.function.UnaryOperator;

/** What somebody at the window can do to a session. */
enum Gesture {
    STEP_FORWARD(Session::stepForward),
    STEP_BACKWARD(Session::stepBackward),
    NEXT_PHASE(Session::nextPhase),
    PREVIOUS_PHASE(Session::previousPhase),
    NEXT_EPOCH(Session::nextEpoch),
    PREVIOUS_EPOCH(Session::previousEpoch),
    FIRST_STEP_OF_EPOCH(Session::firstStepOfEpoch),
    LAST_STEP_OF_EPOCH(Session::lastStepOfEpoch),
    RESTART(Session::restart),
    TURN(Session::turned),
    BY_CELL(session -> session.withGranularity(Granularity.CELL)),
    BY_OPERATION(session -> session.withGranularity(Granularity.OPERATION)),
    DOUBLE_THE_RATE(session -> session.withLearningRate(2 * session.learningRate())),
    TAKE_A_TENTH_OF_THE_RATE(session -> session.withLearningRate(session.learningRate() / 10)),
    CHANGE_A_WEIGHT(session -> session.with(element(session, Quantity.weights(1), 0.5))),
    CHANGE_AN_INPUT(session -> session.with(element(session, Quantity.input(), -0.5))),
    CHANGE_A_TARGET(session -> session.with(element(session, Quantity.target(), 0.75))),
    FREEZE(session -> session.with(new Change.Freezing(Quantity.weights(1), true))),
    THAW(session -> session.with(new Change.Freezing(Quantity.weights(1), false)));

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions above has state
    private final UnaryOperator<Session> transition;

    Gesture(UnaryOperator<Session> transition) {
        this.transition = transition;
    }

    /** A change of the first element of a matrix. */
    static Change element(Session session, Quantity.Variable quantity, double value) {
        return Change.element(session, quantity, 0, 0, value);
    }

    static Session walk(Session from, List<Gesture> gestures) {
        var session = from;
        for (var gesture : gestures) {
            session = gesture.transition.apply(session);
        }
        return session;
    }
}
