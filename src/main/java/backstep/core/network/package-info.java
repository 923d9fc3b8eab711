/** What a network is: layers, activations, losses, optimizers, parameters. */
@NullMarked
package backstep.core.network;

import org.jspecify.annotations.NullMarked;
