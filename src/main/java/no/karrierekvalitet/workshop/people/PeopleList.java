package no.karrierekvalitet.workshop.people;

import java.util.List;
import java.util.Locale;

/** A list of people as it was understood, before it is compared with those who are there. */
public record PeopleList(List<Row> rows, List<Problem> problems) {

    /**
     * @param line in the file, from 1
     * @param saysRole whether the role stands there; otherwise somebody who is there keeps theirs
     */
    public record Row(int line, Entry entry, boolean saysRole) {}

    /**
     * @param key text key of what is wrong, with {@code word} as its argument
     * @param taken whether the line is taken all the same, without what is wrong
     */
    public record Problem(int line, String key, String word, boolean taken) {}

    /** By which somebody without an address is known again. */
    static String key(String name, String organisation) {
        return name.strip().toLowerCase(Locale.ROOT) + "\n"
                + organisation.strip().toLowerCase(Locale.ROOT);
    }
}
