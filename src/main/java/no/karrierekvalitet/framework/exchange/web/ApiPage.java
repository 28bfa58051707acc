package no.karrierekvalitet.framework.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.cases.CaseLibrary;
import no.karrierekvalitet.framework.exchange.sheets.EditionSheet;
import no.karrierekvalitet.framework.exchange.sheets.SheetFile;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Told;
import no.karrierekvalitet.ui.Ui;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For those who fetch the framework with a machine: every address, and every edition as a file. */
@Controller
@Access(Access.Rule.ANYONE)
public class ApiPage {

    static final String PATH = "/api";
    private static final String FILES = PATH + "/utgaver/";

    private final Editions editions;
    private final CaseLibrary library;
    private final Settings settings;

    ApiPage(Editions editions, CaseLibrary library, Settings settings) {
        this.editions = editions;
        this.library = library;
        this.settings = settings;
    }

    @GetMapping(PATH)
    Page api(Ui ui) {
        var packages = library.ownDocuments();
        var shown = editions.published().stream()
                .map(edition -> new EditionView(edition, packages.getOrDefault(edition.id(), Map.of())))
                .toList();
        var address = settings.publicAddress().toString();
        return Page.of("framework/exchange/api", new View(shown, address))
                .title("framework.exchange.api")
                .tells(new Told(PATH, ui.t("framework.exchange.api.lead"), Language.INTERFACE, null, null));
    }

    @GetMapping(FILES + "{edition}/rammeverk.{ending}")
    ResponseEntity<byte[]> file(@PathVariable UUID edition, @PathVariable String ending) {
        var published = editions.published(edition);
        var format = EditionFiles.of(ending).orElseThrow(Failure.NotFound::new);
        var elements = List.copyOf(editions.elements(edition).all());
        if (format == EditionFiles.XLSX && !SheetFile.fits(EditionSheet.of(elements))) {
            throw new Failure.Conflict("A text is too long for a spreadsheet's cell");
        }
        return answer(format, published.framework() + " " + published.version(), format.write(elements));
    }

    static ResponseEntity<byte[]> answer(EditionFiles format, String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + "." + format.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(format.type())
                .header("Content-Disposition", disposition.toString())
                .body(content);
    }

    /** What is answered at an address. */
    public record Address(String path, String key) {}

    private static Address address(String path, String name) {
        return new Address("/ims/case/v1p1/" + path, "framework.exchange.api." + name);
    }

    private static final List<Address> ADDRESSES = List.of(
            address("CFDocuments", "documents"),
            address("CFDocuments/{id}", "document"),
            address("CFPackages/{id}", "package"),
            address("CFItems/{id}", "item"),
            address("CFItemAssociations/{id}", "item-associations"),
            address("CFAssociations/{id}", "association"),
            address("CFRubrics/{id}", "rubric"),
            address(
                    "{CFConcepts | CFSubjects | CFLicenses | CFItemTypes | CFAssociationGroupings}/{id}",
                    "definition"));

    /** @param address of this installation, as others reach it */
    public record View(List<EditionView> editions, String address) {

        public List<Address> addresses() {
            return ADDRESSES;
        }
    }

    /** @param packages identifiers of its CASE documents, by language */
    public record EditionView(Edition edition, Map<Language, UUID> packages) {

        public String file(String ending) {
            return FILES + edition.id() + "/rammeverk." + ending;
        }

        public Map<Language, String> addresses() {
            return packages.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            one -> "/ims/case/v1p1/CFPackages/" + one.getValue(),
                            (one, _) -> one,
                            java.util.TreeMap::new));
        }
    }
}
