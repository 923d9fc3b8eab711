package backstep.ui.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where something is computed beside the window, the newest request only: what was asked for before
 * it, or cancelled, never arrives and, where its turn has not come yet, is not computed.
 */
public final class Workshop {

    /** So many multiplications fit well into a frame, and need no workshop. */
    static final long WORK_OF_A_FRAME = 3_000_000;

    private final Executor background;
    private final Executor window;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicReference<Runnable> newest = new AtomicReference<>();

    /**
     * A workshop that computes elsewhere.
     *
     * @param background runs what takes longer than a frame
     * @param window runs what is to be done on the thread of the window
     */
    public Workshop(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /** A thread that does not keep the program alive. */
    public static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * A thread like that, which begins so many milliseconds later: a machine with two cores needs
     * both of them to paint a frame.
     */
    public static Executor patientThread(String name, long delay) {
        return CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS, thread(name));
    }

    /** Computes a value and hands it over in the window, unless something newer is asked for. */
    public <T> void compute(Supplier<T> computation, Consumer<T> arrival) {
        int request = requests.incrementAndGet();
        Runnable work = () -> {
            if (request == requests.get()) {
                var value = computation.get();
                window.execute(() -> arrive(request, value, arrival));
            }
        };
        if (newest.getAndSet(work) == null) {
            background.execute(() -> newest.getAndSet(null).run());
        }
    }

    private <T> void arrive(int request, T value, Consumer<T> arrival) {
        if (request == requests.get()) {
            arrival.accept(value);
        }
    }

    /** What is being computed will not arrive. */
    public void cancel() {
        requests.incrementAndGet();
    }
}
