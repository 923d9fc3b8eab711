package backstep.core.network;

import backstep.core.math.Matrix;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Everything that an update changes, by name: the weights, the biases, and what the optimizer
 * remembers of them.
 *
 * <p>Those of one training share their names, so that an update makes new matrices alone.
 */
public final class Parameters {

    private final List<Quantity> names;
    private final Map<Quantity, Integer> places;
    private final Matrix[] values;

    public Parameters(Map<Quantity, Matrix> matrices) {
        names = List.copyOf(matrices.keySet());
        places = places(names);
        values = matrices.values().toArray(Matrix[]::new);
    }

    /** Takes the values, which nobody else may keep, under the names of others. */
    private Parameters(Parameters others, Matrix[] values) {
        names = others.names;
        places = others.places;
        this.values = values;
    }

    /** All of them, in their order. */
    public Map<Quantity, Matrix> matrices() {
        var matrices = new LinkedHashMap<Quantity, Matrix>();
        forEach(matrices::put);
        return Collections.unmodifiableMap(matrices);
    }

    /** Hands on each name and its matrix, in their order. */
    public void forEach(BiConsumer<Quantity, Matrix> action) {
        for (int place = 0; place < values.length; place++) {
            action.accept(names.get(place), values[place]);
        }
    }

    /** The matrix of this name, if there is one. */
    public Optional<Matrix> find(Quantity quantity) {
        return Optional.ofNullable(places.get(quantity)).map(place -> values[place]);
    }

    /** The matrix of this name. */
    public Matrix at(Quantity quantity) {
        return find(quantity)
                .orElseThrow(() ->
                        new IllegalArgumentException("no parameter is called " + quantity.name()));
    }

    /** These, with some replaced or added. */
    public Parameters with(Map<Quantity, Matrix> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(matrices());
        all.putAll(changed);
        return new Parameters(all);
    }

    /** What a function makes of each name and its matrix, under the same names. */
    public Parameters map(BiFunction<Quantity, Matrix, Matrix> function) {
        var mapped = new Matrix[values.length];
        for (int place = 0; place < values.length; place++) {
            mapped[place] = function.apply(names.get(place), values[place]);
        }
        return new Parameters(this, mapped);
    }

    /** These, with one replaced. */
    public Parameters with(Quantity quantity, Matrix matrix) {
        return with(Map.of(quantity, matrix));
    }

    /** How many numbers these are. */
    public int size() {
        return Stream.of(values).mapToInt(matrix -> matrix.shape().size()).sum();
    }

    private static Map<Quantity, Integer> places(List<Quantity> names) {
        var places = new HashMap<Quantity, Integer>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && matrices().equals(that.matrices());
    }

    @Override
    public int hashCode() {
        return matrices().hashCode();
    }

    @Override
    public String toString() {
        return matrices().toString();
    }
}
