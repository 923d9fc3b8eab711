package backstep.session;

import backstep.core.training.Plan;

/** What was trained so far and the place in it that is shown, beside the futures cut off. */
record Training(Progress progress, Ghosts ghosts) {

    static Training start(Plan plan) {
        return new Training(Progress.start(plan), Ghosts.NONE);
    }

    Training at(Progress place) {
        return new Training(place, ghosts);
    }

    /** The same with this update and all that follow changed; a future that differs is a ghost. */
    Training with(Change change) {
        var changed = progress.with(change);
        var cut = progress.hasFutureAfter(change.firstOtherLoss(changed.update()))
                ? ghosts.with(Ghost.of(change.inverse(), changed.position(), progress.run()))
                : ghosts;
        return new Training(changed, cut);
    }

    /** The run of a ghost at the place that is shown; the run that this leaves is one instead. */
    Training broughtBack(Ghost ghost) {
        var place = progress.position();
        var from = place.compareTo(ghost.from()) < 0 ? place : ghost.from();
        var left = Ghost.of(changeTo(ghost).inverse(), from, progress.run());
        return new Training(progress.in(ghost.run()), ghosts.without(ghost).with(left));
    }

    /** What changes when a cut-off run is brought back. */
    Change changeTo(Ghost ghost) {
        return ghost.cut() instanceof Change.LearningRate rate
                ? new Change.LearningRate(progress.learningRate(), rate.after())
                : ghost.cut();
    }

    Training toggled(Ghost ghost) {
        return new Training(progress, ghosts.toggled(ghost));
    }

    Training without(Ghost ghost) {
        return new Training(progress, ghosts.without(ghost));
    }
}
