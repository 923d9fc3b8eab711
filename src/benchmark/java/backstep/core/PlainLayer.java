package backstep.core;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Layer;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** A layer of the yardstick: its matrices, which every update writes again. */
final class PlainLayer {

    private final Layer layer;
    private final Parameter weights;
    private final Parameter bias;
    private final DMatrixRMaj output;
    private final DMatrixRMaj gradient;

    /** A parameter, its gradient, and the two averages that Adam keeps of it. */
    private record Parameter(
            DMatrixRMaj value, DMatrixRMaj gradient, DMatrixRMaj mean, DMatrixRMaj square) {

        Parameter(int rows, int columns) {
            this(
                    new DMatrixRMaj(rows, columns),
                    new DMatrixRMaj(rows, columns),
                    new DMatrixRMaj(rows, columns),
                    new DMatrixRMaj(rows, columns));
        }
    }

    PlainLayer(Layer layer, int batch) {
        this.layer = layer;
        weights = new Parameter(layer.units(), layer.inputs());
        bias = new Parameter(layer.units(), 1);
        output = new DMatrixRMaj(layer.units(), batch);
        gradient = new DMatrixRMaj(layer.units(), batch);
    }

    DMatrixRMaj output() {
        return output;
    }

    DMatrixRMaj gradient() {
        return gradient;
    }

    void restart(Parameters initial) {
        restart(weights, initial.at(layer.weights()));
        restart(bias, initial.at(layer.bias()));
    }

    void forward(DMatrixRMaj input) {
        CommonOps_DDRM.mult(weights.value, input, output);
        for (int i = 0; i < output.numRows; i++) {
            for (int j = 0; j < output.numCols; j++) {
                output.data[i * output.numCols + j] += bias.value.data[i];
            }
        }
        if (layer.activation() == Activation.TANH) {
            for (int i = 0; i < output.getNumElements(); i++) {
                output.data[i] = StrictMath.tanh(output.data[i]);
            }
        }
    }

    /** From the gradient by the output, which is made the one by the weighted sum. */
    void backward(DMatrixRMaj input) {
        if (layer.activation() == Activation.TANH) {
            for (int i = 0; i < output.getNumElements(); i++) {
                gradient.data[i] *= 1 - output.data[i] * output.data[i];
            }
        }
        CommonOps_DDRM.multTransB(gradient, input, weights.gradient);
        CommonOps_DDRM.sumRows(gradient, bias.gradient);
    }

    void backwardTo(DMatrixRMaj inputGradient) {
        CommonOps_DDRM.multTransA(weights.value, gradient, inputGradient);
    }

    void move(Optimizer optimizer, double learningRate, int update) {
        move(weights, optimizer, learningRate, update);
        move(bias, optimizer, learningRate, update);
    }

    private static void restart(Parameter parameter, Matrix initial) {
        for (int i = 0; i < initial.rows(); i++) {
            for (int j = 0; j < initial.columns(); j++) {
                parameter.value.data[i * initial.columns() + j] = initial.at(i, j);
            }
        }
        parameter.mean.zero();
        parameter.square.zero();
    }

    private static void move(
            Parameter parameter, Optimizer optimizer, double learningRate, int update) {
        if (optimizer instanceof Optimizer.Adam adam) {
            adam(parameter, adam, learningRate, update);
        } else {
            CommonOps_DDRM.addEquals(parameter.value, -learningRate, parameter.gradient);
        }
    }

    private static void adam(
            Parameter parameter, Optimizer.Adam adam, double learningRate, int update) {
        double stepSize = learningRate / (1 - StrictMath.pow(adam.beta1(), update));
        double root = Math.sqrt(1 - StrictMath.pow(adam.beta2(), update));
        var m = parameter.mean.data;
        var v = parameter.square.data;
        for (int i = 0; i < m.length; i++) {
            double g = parameter.gradient.data[i];
            m[i] = adam.beta1() * m[i] + (1 - adam.beta1()) * g;
            v[i] = adam.beta2() * v[i] + (1 - adam.beta2()) * g * g;
            parameter.value.data[i] -= stepSize * m[i] / (Math.sqrt(v[i]) / root + adam.epsilon());
        }
    }
}
