package no.karrierekvalitet.identity;

/** Without this administrator nobody would be left to run the installation. Nothing of the transaction is kept. */
public final class LastAdmin extends RuntimeException {
    LastAdmin() {
        super("The last administrator", null, false, false);
    }
}
