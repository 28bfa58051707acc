package no.karrierekvalitet.identity;

import java.util.UUID;

/**
 * What one feature keeps about a person, for the file in which a person takes out everything that is theirs. Features
 * contribute beans of this type; the file has one entry per {@link #section}.
 */
public interface PersonalData {

    /** Key of this feature's part in the file, stable and documented: {@code selfEvaluations}, {@code plans} … */
    String section();

    /** Everything of this person, as records, lists and maps that Jackson can write. */
    Object of(UUID person);
}
