package backstep.session;

import backstep.core.training.Run;

/** What a session can be taken back to: its run, the place in it, and the cut-off runs. */
public final class Moment {

    private final Run run;
    private final Position position;
    private final Ghosts ghosts;

    Moment(Training training) {
        run = training.progress().run().thinned();
        position = training.progress().position();
        ghosts = training.ghosts();
    }

    Training training() {
        return new Training(Progress.at(position, run), ghosts);
    }
}
