package no.karrierekvalitet.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the house has confirmed to its clients, kept outside of it, and whether it still has all of that, once. */
final class Ledger {

    /** One statement of one evaluation; given once, so that nothing later can hide that it was lost. */
    record Entry(String evaluation, String statement, String step) {}

    private final Queue<Entry> confirmed = new ConcurrentLinkedQueue<>();
    private final Queue<Entry> unanswered = new ConcurrentLinkedQueue<>();

    void confirmed(Entry entry) {
        confirmed.add(entry);
    }

    /** Sent, and the connection broke before an answer came. It is sent again. */
    void unanswered(Entry entry) {
        unanswered.add(entry);
    }

    int size() {
        return confirmed.size();
    }

    /** Reads the database itself. */
    void audit(House house) throws Exception {
        var stored = new HashMap<Entry, Integer>();
        var evaluations = evaluations();
        read(house, evaluations, stored);
        long lost = confirmed.stream().filter(entry -> !stored.containsKey(entry)).count();
        long twice = stored.values().stream().filter(count -> count > 1).count();
        var known = new HashSet<>(confirmed);
        long unasked = stored.keySet().stream().filter(entry -> !known.contains(entry)).count();
        System.out.printf(
                "kill: %,d answers confirmed in %,d evaluations, %,d sends broken off and repeated: %d lost, %d twice, %d that nobody gave%n",
                confirmed.size(), evaluations.size(), unanswered.size(), lost, twice, unasked);
        if (lost + twice + unasked > 0) {
            throw new AssertionError("The house did not keep its word");
        }
    }

    private Set<String> evaluations() {
        var ids = new HashSet<String>();
        confirmed.forEach(entry -> ids.add(entry.evaluation()));
        return ids;
    }

    private static void read(House house, Set<String> evaluations, Map<Entry, Integer> stored) throws Exception {
        var steps = new String[] {"notRelevant", "newToMe", "onMyWay", "competent", "specialised"};
        var password = Files.readString(house.data().resolve("postgres-password")).strip();
        try (var connection = DriverManager.getConnection(house.jdbcUrl(), "karrierekvalitet", password);
                var rows = connection
                        .createStatement()
                        .executeQuery("select evaluation_id, statement_id, step from selfevaluation.answer")) {
            while (rows.next()) {
                if (evaluations.contains(rows.getString(1))) {
                    stored.merge(new Entry(rows.getString(1), rows.getString(2), steps[rows.getInt(3)]), 1, Integer::sum);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }
}
