package no.karrierekvalitet.framework.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.platform.DemoChapter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the demo a small framework of somebody else's, so that there is one to read. */
@Component
class ForeignFramework implements DemoChapter {

    private final Packages packages;

    ForeignFramework(Packages packages) {
        this.packages = packages;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void write() {
        var file = new ClassPathResource("framework/demo/foreign-framework.json");
        try {
            packages.take(file::getInputStream, null, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
