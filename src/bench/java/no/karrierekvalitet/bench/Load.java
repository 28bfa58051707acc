package no.karrierekvalitet.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Clients that each do one thing after the other for a while, and how often and how fast they got it done. */
record Load(double perSecond, double p50, double p99, String machine) {

    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("bench.warmup", 40));
    private static final Duration RUN = Duration.ofSeconds(Long.getLong("bench.seconds", 10));
    private static final int RUNS = 3;

    /** Something done once; throws when the answer is not what it must be. */
    interface Work {
        void once() throws Exception;
    }

    /** The median of three runs, after a warm-up. */
    static Load median(House house, List<? extends Work> clients) throws Exception {
        run(house, clients, WARM_UP);
        var runs = new ArrayList<Load>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(house, clients, RUN));
        }
        runs.sort(java.util.Comparator.comparingDouble(Load::perSecond));
        return runs.get(RUNS / 2);
    }

    static Load run(House house, List<? extends Work> clients, Duration time) throws Exception {
        var processes = house.processes();
        var application = List.of(house.application());
        var own = List.of(ProcessHandle.current());
        var before = List.of(
                Machine.used(application), Machine.used(processes), Machine.used(own), Machine.busy());
        var start = new CountDownLatch(1);
        var failed = new AtomicReference<Exception>();
        var counts = clients.stream().map(client -> new Count(client, time, start, failed)).toList();
        counts.forEach(Thread::start);
        start.countDown();
        for (var count : counts) {
            count.join();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
        var app = seconds(Machine.used(application).minus(before.get(0)));
        var all = seconds(Machine.used(processes).minus(before.get(1)));
        var load = seconds(Machine.used(own).minus(before.get(2)));
        var busy = seconds(Machine.busy().minus(before.get(3)));
        var nanos = counts.stream().flatMapToLong(c -> Arrays.stream(c.nanos, 0, c.done)).sorted().toArray();
        var machine = "%.0f µs of processor each (application %.0f, database %.0f), %.0f for asking; others used %.0f %% of the machine"
                .formatted(
                        all * 1e6 / nanos.length,
                        app * 1e6 / nanos.length,
                        (all - app) * 1e6 / nanos.length,
                        load * 1e6 / nanos.length,
                        100 * Math.max(0, busy - all - load)
                                / seconds(time)
                                / Runtime.getRuntime().availableProcessors());
        return new Load(nanos.length / seconds(time), at(nanos, 0.5), at(nanos, 0.99), machine);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static final class Count extends Thread {
        private final Work work;
        private final Duration time;
        private final CountDownLatch start;
        private final AtomicReference<Exception> failed;
        private long[] nanos = new long[1 << 14];
        private int done;

        Count(Work work, Duration time, CountDownLatch start, AtomicReference<Exception> failed) {
            this.work = work;
            this.time = time;
            this.start = start;
            this.failed = failed;
        }

        @Override
        public void run() {
            try {
                start.await();
                long now = System.nanoTime();
                long end = now + time.toNanos();
                while (now < end && failed.get() == null) {
                    work.once();
                    long after = System.nanoTime();
                    note(after - now);
                    now = after;
                }
            } catch (Exception e) {
                failed.compareAndSet(null, e);
            }
        }

        private void note(long took) {
            if (done == nanos.length) {
                nanos = Arrays.copyOf(nanos, done * 2);
            }
            nanos[done++] = took;
        }
    }

    void print(String what, String target) {
        System.out.printf(
                "%-58s %,9.0f /s   (target %s)   p50 %.1f ms, p99 %.1f ms%n    %s%n",
                what, perSecond, target, p50, p99, machine);
    }
}
