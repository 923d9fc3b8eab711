package backstep.lesson;

import java.util.Locale;

/** The initializers that have a name of their own; many depend on the size of the layer. */
enum NamedInitializer {
    ONES {
        @Override
        Initializer of(int inputs, int units) {
            return new Initializer.Constant(1);
        }
    },
    ZEROS {
        @Override
        Initializer of(int inputs, int units) {
            return new Initializer.Constant(0);
        }
    },
    /** Uniform ±√(6 / (inputs + units)): Glorot and Bengio, 2010; xavier_uniform_ in PyTorch. */
    XAVIER_UNIFORM {
        @Override
        Initializer of(int inputs, int units) {
            return Initializer.Uniform.around0(Math.sqrt(6.0 / (inputs + units)));
        }
    },
    /** Normal, variance 2 / (inputs + units): Glorot and Bengio, 2010; xavier_normal_. */
    XAVIER_NORMAL {
        @Override
        Initializer of(int inputs, int units) {
            return new Initializer.Normal(0, Math.sqrt(2.0 / (inputs + units)));
        }
    },
    /** Uniform ±√(6 / inputs): He and others, 2015; kaiming_uniform_ for relu. */
    HE_UNIFORM {
        @Override
        Initializer of(int inputs, int units) {
            return Initializer.Uniform.around0(Math.sqrt(6.0 / inputs));
        }
    },
    /** Normal, variance 2 / inputs: He and others, 2015; kaiming_normal_ for relu. */
    HE_NORMAL {
        @Override
        Initializer of(int inputs, int units) {
            return new Initializer.Normal(0, Math.sqrt(2.0 / inputs));
        }
    },
    /** Uniform ±1/√inputs, the default of PyTorch's nn.Linear for weights and bias. */
    TORCH {
        @Override
        Initializer of(int inputs, int units) {
            return Initializer.Uniform.around0(1 / Math.sqrt(inputs));
        }
    };

    /** This initializer for a layer of this size; a bias takes the size of its layer too. */
    abstract Initializer of(int inputs, int units);

    /** The name that lessons write. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
