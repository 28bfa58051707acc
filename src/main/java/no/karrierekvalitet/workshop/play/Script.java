package no.karrierekvalitet.workshop.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.StepMode;
import no.karrierekvalitet.workshop.room.Stop;

/** What happens at the tables in a step; the same every time for the same tables and step. */
final class Script {

    /** Every so many tables one needs help. */
    private static final int HELPLESS = 13;

    private final Stop stop;
    private final int phones;
    private final List<Act> acts = new ArrayList<>();

    private Script(Stop stop, int phones) {
        this.stop = stop;
        this.phones = phones;
    }

    /** @param phones at each table */
    static List<Act> of(Stop stop, int tables, int phones) {
        var script = new Script(stop, phones);
        if (stop.item().kind().atTables()
                && stop.item().output() != Output.SELF_EVALUATION
                && (stop.step() == null || stop.step().mode() != StepMode.PLENARY)) {
            for (int table = 0; table < tables; table++) {
                script.at(table);
            }
        }
        script.acts.sort(Comparator.comparingDouble(Act::at));
        return List.copyOf(script.acts);
    }

    private void at(int table) {
        var random = new Random(stop.item().id().hashCode() * 31L + stop.number() * 7919L + table);
        if (stop.step() != null && stop.step().mode() == StepMode.INDIVIDUAL) {
            quietRound(table, random);
            return;
        }
        int notes = 2 + random.nextInt(3);
        for (int turn = 0; turn < notes; turn++) {
            add(
                    0.08 + 0.6 * random.nextDouble(),
                    Act.Kind.WRITE,
                    table,
                    random.nextBoolean() ? -1 : phone(random),
                    turn);
        }
        if (table % HELPLESS == HELPLESS - 1) {
            add(0.25, Act.Kind.CALL, table, -1, 0);
            add(0.55, Act.Kind.CALM, table, -1, 0);
        }
        if (last()) {
            finish(table, random);
        }
    }

    /** Each writes for themselves. */
    private void quietRound(int table, Random random) {
        for (int phone = 0; phone < Math.min(phones, 4); phone++) {
            add(0.1 + 0.8 * random.nextDouble(), Act.Kind.WRITE, table, phone, 0);
        }
    }

    private void finish(int table, Random random) {
        if (stop.item().output() == Output.PRIORITISED_LIST) {
            for (int phone = -1; phone < Math.min(phones, 4); phone++) {
                add(0.7 + 0.1 * random.nextDouble(), Act.Kind.DOT, table, phone, random.nextInt(100));
            }
        }
        if (stop.item().output() != Output.COMMITMENTS) {
            add(0.8 + 0.05 * random.nextDouble(), Act.Kind.SUMMARISE, table, -1, 0);
            add(0.88 + 0.05 * random.nextDouble(), Act.Kind.SEND, table, -1, 0);
        }
        add(0.94 + 0.05 * random.nextDouble(), Act.Kind.READY, table, -1, 0);
    }

    private boolean last() {
        return stop.number() >= stop.item().steps().size();
    }

    private int phone(Random random) {
        return phones == 0 ? -1 : random.nextInt(phones);
    }

    private void add(double at, Act.Kind kind, int table, int phone, int turn) {
        acts.add(new Act(at, kind, table, phone, turn));
    }
}
