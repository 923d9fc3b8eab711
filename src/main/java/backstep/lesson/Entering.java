package backstep.lesson;

import backstep.core.network.Layer;
import backstep.text.Sentence;

/**
 * The numbers that enter a layer.
 *
 * @param count how many they are
 * @param source what in the lesson decides that
 */
record Entering(int count, Sentence source) {

    /** What the layer after this one takes. */
    static Entering after(Layer layer) {
        return new Entering(layer.units(), units(layer));
    }

    /** "layers[0].units is 4" */
    static Sentence units(Layer layer) {
        return Sentence.of("lesson.units", path(layer) + ".units", layer.units());
    }

    /** The key path of a layer. */
    static String path(Layer layer) {
        return "layers[" + (layer.number() - 1) + "]";
    }
}
