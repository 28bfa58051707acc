package no.karrierekvalitet.workshop.table.web;

import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.workshop.table.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a form of the table's page sends, without scripts.
 *
 * @param operasjon id of the operation, from the page
 * @param annet the other note
 * @param pa given or taken back
 */
record Asked(
        @Nullable UUID operasjon,
        @Nullable UUID oppgave,
        @Nullable UUID sporsmal,
        @Nullable UUID annet,
        @Nullable String tekst,
        @Nullable Integer versjon,
        @Nullable Boolean pa) {

    Operation as(Operation.Kind kind, @Nullable UUID note, BindingResult binding) {
        if (binding.hasErrors()) {
            throw new Failure.Unreadable("A field of the form cannot be read");
        }
        return new Operation(
                operasjon,
                kind,
                kind == Operation.Kind.WRITE ? operasjon : note,
                oppgave,
                sporsmal,
                annet,
                tekst,
                versjon == null ? 0 : versjon,
                !Boolean.FALSE.equals(pa),
                0);
    }
}
