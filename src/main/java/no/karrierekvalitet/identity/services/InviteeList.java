package no.karrierekvalitet.identity.services;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list as it was understood: whom it would invite, and what stands in the way, line by line.
 *
 * @param rows in the order of the list
 */
public record InviteeList(List<Row> rows, List<Problem> problems) {

    /** More than this at once is a mistake, or somebody else's business. */
    static final int MOST = 1000;

    /**
     * One who would be invited.
     *
     * @param line in the file, from 1
     * @param member belongs to the service already, so there is nothing to send
     */
    public record Row(int line, Invitee invitee, boolean member) {}

    /**
     * @param line in the file, from 1; 0 for the list as a whole
     * @param key text key of what is wrong
     */
    public record Problem(int line, String key, Object... args) {}

    public List<Invitee> toInvite() {
        return rows.stream().filter(row -> !row.member()).map(Row::invitee).toList();
    }

    /** The usable lines in a form that reads back the same. */
    public String asText() {
        return rows.stream()
                .map(Row::invitee)
                .map(invitee -> quoted(invitee.name()) + ";" + invitee.email() + ";" + invitee.role())
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    InviteeList withMembers(Set<String> addresses) {
        return new InviteeList(
                rows.stream()
                        .map(row -> new Row(
                                row.line(),
                                row.invitee(),
                                addresses.contains(row.invitee().email().toLowerCase(Locale.ROOT))))
                        .toList(),
                problems);
    }

    static InviteeList refused(String key, Object... args) {
        return new InviteeList(List.of(), List.of(new Problem(0, key, args)));
    }
}
