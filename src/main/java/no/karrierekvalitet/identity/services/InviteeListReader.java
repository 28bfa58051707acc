package no.karrierekvalitet.identity.services;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.services.InviteeList.Problem;
import no.karrierekvalitet.identity.services.InviteeList.Row;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * Understands a list of people to invite: one per line; comma, semicolon or tab between; with a line of headings in any of
 * our languages, or without one.
 */
@Component
class InviteeListReader {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;\"<>()]+@[^\\s@,;\"<>()]+\\.[^\\s@,;\"<>()]{2,}");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final Map<String, Column> HEADINGS = Map.ofEntries(
            Map.entry("navn", Column.NAME),
            Map.entry("namn", Column.NAME),
            Map.entry("name", Column.NAME),
            Map.entry("e-post", Column.EMAIL),
            Map.entry("epost", Column.EMAIL),
            Map.entry("e-postadresse", Column.EMAIL),
            Map.entry("e-mail", Column.EMAIL),
            Map.entry("email", Column.EMAIL),
            Map.entry("mail", Column.EMAIL),
            Map.entry("rolle", Column.ROLE),
            Map.entry("role", Column.ROLE));

    private enum Column {
        NAME,
        EMAIL,
        ROLE
    }

    private final Map<String, Role> roles = new HashMap<>();

    InviteeListReader(Texts texts) {
        for (var role : Role.values()) {
            roles.put(role.name().toLowerCase(Locale.ROOT), role);
            Language.INTERFACE.forEach(language ->
                    roles.put(texts.get(language, "identity.role." + role).toLowerCase(Locale.ROOT), role));
        }
    }

    InviteeList read(String text) {
        var lines = text.lines().toList();
        if (text.isBlank()) {
            return InviteeList.refused("identity.list.empty");
        }
        if (lines.size() > InviteeList.MOST + 1) {
            return InviteeList.refused("identity.list.long", lines.size(), InviteeList.MOST);
        }
        return new Reading(lines).all();
    }

    /** One list being read. */
    private final class Reading {

        private final List<String> lines;
        private final char separator;
        private final Map<Column, Integer> columns = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean hopeless;

        Reading(List<String> lines) {
            this.lines = lines;
            this.separator = separator(lines);
        }

        InviteeList all() {
            for (int i = 0; i < lines.size() && !hopeless; i++) {
                if (!lines.get(i).isBlank()) {
                    line(i + 1, lines.get(i));
                }
            }
            return new InviteeList(List.copyOf(rows), List.copyOf(problems));
        }

        private void line(int number, String line) {
            try {
                cells(number, cellsOf(line));
            } catch (CsvParseException broken) {
                problems.add(new Problem(number, "identity.list.quotes"));
            }
        }

        /** Line by line, so that one quote too many spoils one line and not the rest of the list. */
        private List<String> cellsOf(String line) {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(line)
                    .getFields()
                    .stream()
                    .map(String::strip)
                    .toList();
        }

        private void cells(int number, List<String> cells) {
            if (columns.isEmpty() && isHeading(cells)) {
                if (!columns.containsKey(Column.EMAIL)) {
                    problems.add(new Problem(number, "identity.list.no-address-column"));
                    hopeless = true;
                }
                return;
            }
            if (columns.isEmpty()) {
                guessColumns(typical(cells));
            }
            person(number, cells);
        }

        /** Headings hold no address and at least one word we know. */
        private boolean isHeading(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                var column = HEADINGS.get(cells.get(i).toLowerCase(Locale.ROOT));
                if (column != null) {
                    columns.putIfAbsent(column, i);
                }
            }
            return !columns.isEmpty();
        }

        /** The first line with an address in it, since the very first one may be the one that is wrong. */
        private List<String> typical(List<String> first) {
            return lines.stream()
                    .filter(line -> line.contains("@"))
                    .limit(1)
                    .filter(line -> !line.contains("\""))
                    .map(this::cellsOf)
                    .findFirst()
                    .orElse(first);
        }

        private void guessColumns(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                var column = cells.get(i).contains("@")
                        ? Column.EMAIL
                        : roles.containsKey(cells.get(i).toLowerCase(Locale.ROOT)) ? Column.ROLE : Column.NAME;
                columns.putIfAbsent(column, i);
            }
            columns.putIfAbsent(Column.EMAIL, 0);
        }

        private void person(int number, List<String> cells) {
            var alone = cells.size() == 1 && isAddress(cells.getFirst());
            var email = alone ? cells.getFirst() : cell(cells, Column.EMAIL);
            var name = alone ? "" : cell(cells, Column.NAME);
            var role = role(cell(cells, Column.ROLE));
            var earlier = seen.get(email.toLowerCase(Locale.ROOT));
            if (email.isEmpty()) {
                problems.add(new Problem(number, "identity.list.no-address"));
            } else if (!isAddress(email)) {
                problems.add(new Problem(number, "identity.list.address", shortened(email)));
            } else if (earlier != null) {
                problems.add(new Problem(number, "identity.list.twice", email, earlier));
            } else if (role.isEmpty()) {
                problems.add(new Problem(number, "identity.list.role", shortened(cell(cells, Column.ROLE))));
            } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
                problems.add(new Problem(number, "identity.list.name"));
            } else {
                seen.put(email.toLowerCase(Locale.ROOT), number);
                rows.add(new Row(number, new Invitee(name, email, role.get()), false));
            }
        }

        private String cell(List<String> cells, Column column) {
            var index = columns.get(column);
            return index == null || index >= cells.size() ? "" : cells.get(index);
        }
    }

    private Optional<Role> role(String word) {
        return word.isEmpty()
                ? Optional.of(Role.PRACTITIONER)
                : Optional.ofNullable(roles.get(word.toLowerCase(Locale.ROOT)));
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The sign that the first line has most of. */
    private static char separator(List<String> lines) {
        var first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
