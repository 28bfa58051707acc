package no.karrierekvalitet.identity;

import java.util.Optional;
import java.util.stream.IntStream;

/** Nine digits by which Norway's register knows an organisation; the last one checks the others (modulus 11). */
public record OrganisationNumber(String digits) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrganisationNumber {
        if (!valid(digits)) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    /** As people write it, with or without spaces; empty when it is not one. */
    public static Optional<OrganisationNumber> parse(String text) {
        var digits = text.replaceAll("[\\s\\u00a0]", "");
        return valid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    private static boolean valid(String digits) {
        if (!digits.matches("[0-9]{9}")) {
            return false;
        }
        var sum = IntStream.range(0, 8)
                .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                .sum();
        return (11 - sum % 11) % 11 == digits.charAt(8) - '0';
    }

    /** "974 760 673" */
    @Override
    public String toString() {
        return digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
    }
}
