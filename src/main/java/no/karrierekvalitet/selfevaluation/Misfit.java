package no.karrierekvalitet.selfevaluation;

/**
 * What a browser sent does not fit. Nothing of it was stored, and the browser still has it.
 *
 * <p>{@link #where} is the place in what was sent, as in {@code answers.gpr-process-phases}.
 */
public final class Misfit extends Exception {

    /** What is wrong; {@link #key} ends its text key. */
    public enum Problem {
        /** No JSON of the documented form. */
        UNREADABLE("unreadable"),
        /** More than {@link Posted#LONGEST} characters. */
        TOO_LARGE("large"),
        /** No published edition of that id. */
        EDITION("edition"),
        /** A statement or area that the edition does not have. */
        STATEMENT("statement"),
        /** A step that the scale does not have. */
        STEP("step"),
        /** A note or reflection that is too long. */
        TEXT("text");

        private final String key;

        Problem(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private final Problem problem;
    private final String where;

    public Misfit(Problem problem, String where) {
        super(problem + " at " + where, null, false, false);
        this.problem = problem;
        this.where = where;
    }

    public Problem problem() {
        return problem;
    }

    public String where() {
        return where;
    }
}
