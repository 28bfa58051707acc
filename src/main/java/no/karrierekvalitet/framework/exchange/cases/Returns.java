package no.karrierekvalitet.framework.exchange.cases;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.cases.Packages.Opening;
import org.springframework.stereotype.Component;

/** Recognises our own packages that come back from another tool. */
@Component
public class Returns {

    private final OwnPackages own;
    private final Editions editions;

    Returns(OwnPackages own, Editions editions) {
        this.own = own;
        this.editions = editions;
    }

    /**
     * @param file a package that {@link Packages#preview} found no other fault with than that it is ours
     * @return nothing when it is of no edition that is here
     */
    public Optional<Returned> of(Opening file) throws IOException {
        var returned = ReturnedPackage.read(file);
        var key = Optional.ofNullable(own.keys().get(returned.document()));
        return key.map(known -> {
            var now = List.copyOf(editions.elements(editions.current().id()).all());
            return new ReturnedEdits(own.told(known.edition(), known.language()), now, returned).applied();
        });
    }
}
