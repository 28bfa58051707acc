package no.karrierekvalitet.framework.local;

/**
 * A local addition as somebody who belongs to the service meets it, beside the national element.
 *
 * @param from name of the service or the county whose it is
 */
public record LocalBeside(LocalAddition addition, String from) {

    public boolean standsWith(String code) {
        return addition.beside().equals(code);
    }
}
