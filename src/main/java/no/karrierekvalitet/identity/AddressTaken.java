package no.karrierekvalitet.identity;

/** Somebody already has an account with this e-mail address. Nothing of the surrounding transaction is kept. */
public final class AddressTaken extends RuntimeException {
    AddressTaken() {
        super("An account with this address exists", null, false, false);
    }
}
