package no.karrierekvalitet.workshop.plenary;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What of a growing sum may be shown, so that no two pictures of it differ by fewer than {@value #BATCH} answers: from one
 * more answer nobody can tell what it was. While answers come, the picture is one batch behind, so that the last ones can
 * be shown together with it when the vote is closed.
 */
final class Batches {

    static final int BATCH = 5;

    private final int threshold;
    private final Deque<Tally> marks = new ArrayDeque<>();
    private @Nullable Tally shown;

    /** @param threshold answers before anything is shown, at least {@value #BATCH} */
    Batches(int threshold) {
        this.threshold = Math.max(threshold, BATCH);
    }

    /**
     * What may be shown now.
     *
     * @param closed whether no more answers come
     */
    synchronized @Nullable Tally show(Tally now, boolean closed) {
        if (now.answers() == 0) {
            // begun anew, after a rehearsal or a play: what was shown of it is nothing to compare with
            marks.clear();
            shown = null;
        }
        if (now.answers() < threshold) {
            return null;
        }
        if (closed) {
            if (differsEnough(now)) {
                shown = now;
            }
            return shown;
        }
        if (marks.isEmpty() || now.answers() - marks.getLast().answers() >= BATCH) {
            marks.addLast(now);
        }
        while (!marks.isEmpty() && now.answers() - marks.getFirst().answers() >= BATCH) {
            var mark = marks.removeFirst();
            if (differsEnough(mark)) {
                shown = mark;
            }
        }
        return shown;
    }

    private boolean differsEnough(Tally next) {
        return shown == null || next.answers() - shown.answers() >= BATCH;
    }
}
