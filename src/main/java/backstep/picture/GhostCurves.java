package backstep.picture;

import backstep.core.training.EpochLoss;
import backstep.picture.LossCurvePicture.Curve;
import backstep.picture.LossCurvePicture.Point;
import backstep.session.Ghost;
import backstep.session.Session;

import java.util.List;
import java.util.Optional;

/**
 * The curves of the cut-off runs of a session. Each begins where its name says that it does; one
 * that parted from what is trained now in an epoch long before begins there, and is marked.
 */
record GhostCurves(KnownLosses now, GhostNames names, boolean logarithmicEpochs) {

    static List<Curve> of(
            Session session, KnownLosses now, Wording wording, boolean logarithmicEpochs) {
        var curves = new GhostCurves(now, GhostNames.in(session, wording), logarithmicEpochs);
        return session.ghosts().stream()
                .filter(ghost -> !ghost.isHidden())
                .map(curves::curve)
                .filter(GhostCurves::isSeen)
                .toList();
    }

    private Curve curve(Ghost ghost) {
        var losses = CurveEnd.of(ghost.run(), ghost.losses());
        int begin = ghost.from().epoch();
        int first = Math.min(begin, now.lastSharedWith(losses, begin));
        return new Curve(
                names.of(ghost),
                ghost.number(),
                CurvePoints.of(losses.subList(first - 1, losses.size()), logarithmicEpochs),
                first < begin - 1 ? point(losses, begin) : Optional.empty());
    }

    private static Optional<Point> point(List<EpochLoss> losses, int epoch) {
        return epoch <= losses.size() ? CurvePoints.of(losses.get(epoch - 1)) : Optional.empty();
    }

    /** A future of which no more than its first epoch has a loss has no curve. */
    private static boolean isSeen(Curve ghost) {
        return ghost.points().size() > 1;
    }
}
