package backstep.lesson;

import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Reduction;

import java.util.List;

/** Reads the loss of a lesson, and whether it suits the network. */
record LossReader(Network network) {

    private static final List<String> KEYS = List.of("type", "reduction");
    private static final List<Activation> SHARES = List.of(Activation.SIGMOID, Activation.SOFTMAX);

    Loss read(Node node) throws LessonException {
        var loss = node.isObject() ? detailed(node.fields()) : named(node);
        if (loss.kind() == Loss.Kind.BCE && !SHARES.contains(network.last().activation())) {
            throw node.mistake("lesson.loss.bce", Entering.path(network.last()));
        }
        return loss;
    }

    private static Loss detailed(Fields fields) throws LessonException {
        fields.allowOnly(KEYS);
        return new Loss(
                kind(fields.required("type")),
                fields.optional("reduction", LossReader::reduction, Reduction.MEAN));
    }

    private static Loss named(Node node) throws LessonException {
        if (!node.isText()) {
            throw node.wrongKind("lesson.kind.loss");
        }
        return new Loss(kind(node), Reduction.MEAN);
    }

    private static Loss.Kind kind(Node node) throws LessonException {
        return node.choice(List.of(Loss.Kind.values()), Loss.Kind::key);
    }

    private static Reduction reduction(Node node) throws LessonException {
        return node.choice(List.of(Reduction.values()), Reduction::key);
    }
}
