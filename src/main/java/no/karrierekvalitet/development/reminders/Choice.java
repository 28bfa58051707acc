package no.karrierekvalitet.development.reminders;

/** What a person wants e-mails about. */
public record Choice(boolean monthly, boolean weekAhead) {

    static final Choice NOTHING = new Choice(false, false);

    public boolean nothing() {
        return !monthly && !weekAhead;
    }
}
