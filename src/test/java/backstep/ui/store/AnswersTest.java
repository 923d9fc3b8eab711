package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Answers.Answer;

import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Answer RIGHT = new Answer("0", true);
    private static final Answer WRONG = new Answer("1", false);

    @Test
    void theScoreCountsTheFirstAnswerToEachQuestion() {
        var answers = Answers.NONE.with("one", RIGHT).with("two", WRONG).with("two", RIGHT);
        assertThat(answers.right()).isEqualTo(1);
        assertThat(answers.asked()).isEqualTo(2);
        assertThat(answers.to("two")).contains(WRONG);
        assertThat(answers.to("three")).isEmpty();
    }

    @Test
    void itIsSetBackWithTheLesson() {
        var session = Session.of(Plans.lesson(Plans.notebook()));
        var store = new SessionStore(session, Settings.in(Language.ENGLISH));
        store.answer("one", RIGHT);
        store.apply(Session::stepForward);
        assertThat(store.answers().get().asked()).isEqualTo(1);
        store.open(session);
        assertThat(store.answers().get()).isEqualTo(Answers.NONE);
    }
}
