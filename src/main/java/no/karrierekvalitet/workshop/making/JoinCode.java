package no.karrierekvalitet.workshop.making;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What people type to join: six characters, none of which looks like another. */
final class JoinCode {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    /** One of 729 million. */
    static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
