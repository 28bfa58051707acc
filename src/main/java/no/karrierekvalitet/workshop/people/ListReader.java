package no.karrierekvalitet.workshop.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands a list of people: headings in any of our languages, sectors and counties by name or key. */
@Component
class ListReader {

    static final Pattern ADDRESS = Pattern.compile("[^\\s@,;\"<>()]+@[^\\s@,;\"<>()]+\\.[^\\s@,;\"<>()]{2,}");
    static final int LONGEST_ADDRESS = 254;
    static final int LONGEST_NAME = 200;

    private enum Column {
        NAME,
        EMAIL,
        ORGANISATION,
        SECTOR,
        COUNTY,
        ROLE,
        REPORT
    }

    private final Map<String, Column> headings = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, String> counties = new HashMap<>();
    private final Map<String, Participant.Role> roles = new HashMap<>();
    private final List<String> yes = new ArrayList<>(List.of("x", "1", "true"));

    ListReader(Texts texts, Registers registers, Clock clock) {
        for (var language : Language.INTERFACE) {
            for (var column : Column.values()) {
                var key = "workshop.people.list.heading." + column.name().toLowerCase(Locale.ROOT);
                for (var word : texts.get(language, key).split("\\|")) {
                    headings.put(plain(word), column);
                }
            }
            registers
                    .sectors()
                    .forEach(sector -> sectors.put(plain(sector.name().in(language)), sector.key()));
            for (var role : Participant.Role.values()) {
                var key = "workshop.people.role." + role.key();
                roles.put(plain(texts.get(language, key)), role);
                for (var word : texts.get(language, key + ".also").split("\\|")) {
                    roles.put(plain(word), role);
                }
            }
            yes.add(plain(texts.get(language, "workshop.people.yes")));
        }
        registers.sectors().forEach(sector -> sectors.put(sector.key(), sector.key()));
        registers.counties(LocalDate.now(clock)).forEach(county -> {
            counties.put(plain(county.name()), county.code());
            counties.put(county.code(), county.code());
        });
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws TableFile.Refused when nothing of it can be used */
    PeopleList read(byte[] file) throws TableFile.Refused {
        var lines = TableFile.read(file);
        var columns = columns(lines.getFirst().cells());
        if (!columns.containsKey(Column.NAME)) {
            throw new TableFile.Refused("workshop.people.list.no-heading");
        }
        var reading = new Reading(columns);
        lines.stream().skip(1).forEach(reading::line);
        return new PeopleList(List.copyOf(reading.rows), List.copyOf(reading.problems));
    }

    private Map<Column, Integer> columns(List<String> cells) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            var column = headings.get(plain(cells.get(i)));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /** One list being read. */
    private final class Reading {
        private final Map<Column, Integer> columns;
        private final List<PeopleList.Row> rows = new ArrayList<>();
        private final List<PeopleList.Problem> problems = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();

        Reading(Map<Column, Integer> columns) {
            this.columns = columns;
        }

        void line(TableFile.Line line) {
            var name = cell(line, Column.NAME);
            var email = cell(line, Column.EMAIL);
            var organisation = cell(line, Column.ORGANISATION);
            if (name.isEmpty()) {
                problem(line, "workshop.people.list.no-name", "");
            } else if (!email.isEmpty() && !isAddress(email)) {
                problem(line, "workshop.people.list.address", email);
            } else if (name.length() > LONGEST_NAME || organisation.length() > LONGEST_NAME) {
                problem(line, "workshop.people.list.too-long", name);
            } else {
                person(line, name, email, organisation);
            }
        }

        private void person(TableFile.Line line, String name, String email, String organisation) {
            var key = email.isEmpty() ? PeopleList.key(name, organisation) : plain(email);
            var earlier = seen.putIfAbsent(key, line.number());
            if (earlier != null) {
                problem(line, "workshop.people.list.twice", String.valueOf(earlier));
                return;
            }
            var entry = new Entry(
                    name,
                    email.isEmpty() ? null : email,
                    organisation,
                    known(line, Column.SECTOR, sectors, "workshop.people.list.sector"),
                    known(line, Column.COUNTY, counties, "workshop.people.list.county"),
                    role(line),
                    !email.isEmpty() && yes.contains(plain(cell(line, Column.REPORT))));
            rows.add(new PeopleList.Row(
                    line.number(), entry, !cell(line, Column.ROLE).isEmpty()));
        }

        private Participant.Role role(TableFile.Line line) {
            var role = known(line, Column.ROLE, roles, "workshop.people.list.role");
            return role == null ? Participant.Role.PARTICIPANT : role;
        }

        /** What is not known is left out, and the line says so. */
        private <T> @Nullable T known(TableFile.Line line, Column column, Map<String, T> values, String problem) {
            var word = cell(line, column);
            var value = values.get(plain(word));
            if (value == null && !word.isEmpty()) {
                problems.add(new PeopleList.Problem(line.number(), problem, shortened(word), true));
            }
            return value;
        }

        private void problem(TableFile.Line line, String key, String word) {
            problems.add(new PeopleList.Problem(line.number(), key, shortened(word), false));
        }

        private static String shortened(String text) {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }

        private String cell(TableFile.Line line, Column column) {
            var index = columns.get(column);
            return index == null || index >= line.cells().size()
                    ? ""
                    : line.cells().get(index);
        }
    }
}
