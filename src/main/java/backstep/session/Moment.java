package backstep.session;

import backstep.core.training.Run;

/** What a session can be taken back to: its run, the place in it, and the cut-off runs. */
public final class Moment {

    private final Run run;
    private final Position position;
    private final Ghosts ghosts;

    Moment(Run run, Position position, Ghosts ghosts) {
        this.run = run.thinned();
        this.position = position;
        this.ghosts = ghosts;
    }

    Ghosts ghosts() {
        return ghosts;
    }

    Progress progress() {
        return Progress.at(position, run);
    }
}
