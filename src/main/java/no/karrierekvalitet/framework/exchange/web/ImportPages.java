package no.karrierekvalitet.framework.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.editing.Draft;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.exchange.cases.ForeignPackage;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.framework.exchange.imports.ImportJob;
import no.karrierekvalitet.framework.exchange.imports.ImportKind;
import no.karrierekvalitet.framework.exchange.imports.Imports;
import no.karrierekvalitet.framework.exchange.sheets.EditionSheet;
import no.karrierekvalitet.framework.exchange.sheets.SheetFile;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Where editors hand files in and take drafts out. */
@Controller
@Access(Access.Rule.EDITOR)
public class ImportPages {

    static final String PATH = "/redaksjon/utveksling";
    private static final String VERSION = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}";

    private final Imports imports;
    private final Packages packages;
    private final Drafts drafts;
    private final Flash flash;

    ImportPages(Imports imports, Packages packages, Drafts drafts, Flash flash) {
        this.imports = imports;
        this.packages = packages;
        this.drafts = drafts;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Page overview(@RequestParam(required = false) @Nullable UUID utkast) {
        return overview(utkast == null ? Form.empty() : Form.of(Map.of("draft", utkast.toString())));
    }

    private Page overview(Form form) {
        return Page.of("framework/exchange/imports", new View(form, drafts.all(), packages.all(), imports.latest()))
                .title("framework.exchange.imports")
                .under("/redaksjon", "framework.editing.nav");
    }

    private Page again(Map<String, String> values, String field, String key) {
        return overview(Form.of(values).withError(field, key)).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PATH + "/rammeverk")
    Object framework(@RequestParam(required = false) @Nullable MultipartFile casefile, Viewer viewer)
            throws IOException {
        return casefile == null || casefile.isEmpty()
                ? again(Map.of(), "casefile", "framework.exchange.no-file")
                : receive(viewer, ImportKind.CASE, casefile, null, null);
    }

    @PostMapping(PATH + "/dokumenter")
    Object documents(
            @RequestParam(required = false) @Nullable MultipartFile documents,
            @RequestParam(defaultValue = "") String version,
            Viewer viewer)
            throws IOException {
        if (!version.strip().matches(VERSION)) {
            return again(Map.of("version", version), "version", "framework.exchange.version.wrong");
        }
        return documents == null || documents.isEmpty()
                ? again(Map.of("version", version), "documents", "framework.exchange.no-file")
                : receive(viewer, ImportKind.DOCUMENTS, documents, null, version.strip());
    }

    @PostMapping(PATH + "/ark")
    Object sheet(
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            @RequestParam(required = false) @Nullable UUID draft,
            Viewer viewer)
            throws IOException {
        if (draft == null) {
            return again(Map.of(), "draft", "framework.exchange.no-draft");
        }
        drafts.find(draft);
        return sheet == null || sheet.isEmpty()
                ? again(Map.of("draft", draft.toString()), "sheet", "framework.exchange.no-file")
                : receive(viewer, ImportKind.SHEET, sheet, draft, null);
    }

    private SeeOther receive(
            Viewer viewer, ImportKind kind, MultipartFile file, @Nullable UUID draft, @Nullable String version)
            throws IOException {
        try (var content = file.getInputStream()) {
            var name = String.valueOf(file.getOriginalFilename());
            return new SeeOther(PATH + "/" + imports.receive(viewer.person(), kind, name, content, draft, version));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page one(@PathVariable UUID id) {
        var job = imports.find(id);
        return Page.of("framework/exchange/import", new JobView(job))
                .title("framework.exchange.named", job.fileName())
                .under("/redaksjon", "framework.editing.nav")
                .under(PATH, "framework.exchange.imports");
    }

    @PostMapping(PATH + "/{id}/bekreftelse")
    SeeOther confirm(@PathVariable UUID id) {
        imports.confirm(id);
        return new SeeOther(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/sletting")
    SeeOther delete(@PathVariable UUID id, HttpServletResponse response) {
        imports.delete(id);
        flash.say(response, "framework.exchange.deleted");
        return new SeeOther(PATH);
    }

    @PostMapping(PATH + "/rammeverk/{id}/sletting")
    SeeOther deletePackage(@PathVariable UUID id, HttpServletResponse response) {
        packages.find(id).orElseThrow(Failure.NotFound::new);
        packages.delete(id);
        flash.say(response, "framework.exchange.package.deleted");
        return new SeeOther(PATH);
    }

    @GetMapping(PATH + "/utkast/{draft}.{ending}")
    ResponseEntity<byte[]> file(@PathVariable UUID draft, @PathVariable String ending) {
        var found = drafts.find(draft);
        var format = EditionFiles.of(ending).orElseThrow(Failure.NotFound::new);
        var elements = drafts.tree(draft).all();
        if (format == EditionFiles.XLSX && !SheetFile.fits(EditionSheet.of(elements))) {
            throw new Failure.Conflict("A text is too long for a spreadsheet's cell");
        }
        return ApiPage.answer(format, found.name(), format.write(elements));
    }

    public record View(Form form, List<Draft> drafts, List<ForeignPackage> packages, List<ImportJob> jobs) {

        public Map<String, String> draftNames() {
            var names = new java.util.LinkedHashMap<String, String>();
            drafts.forEach(draft -> names.put(draft.id().toString(), draft.name() + " (" + draft.version() + ")"));
            return names;
        }
    }

    /** What the page of one import shows; numbers and changes come from what the importer found. */
    public record JobView(ImportJob job) {

        public int count(String name) {
            return job.outcome().path(name).asInt(0);
        }

        public String text(String name) {
            return job.outcome().path(name).asString("");
        }

        /** Whether it is one of our own packages, with changes. */
        public boolean own() {
            return job.outcome().path("own").asBoolean(false);
        }

        public String packageTitle() {
            return job.outcome().path("packaged").path("title").asString("");
        }

        /** Where the draft is that a sheet or documents went into. */
        public String draftPath() {
            var sheet = job.edition();
            return "/redaksjon/utkast/" + (sheet == null ? text("draft") : sheet.toString());
        }

        /** What a field is called in the editors' forms, or as the file has it when no form does. */
        public static String field(Ui ui, JsonNode change) {
            return Stream.of(change.path("field").asString("").split("/"))
                    .map(step -> step.matches("\\[\\d+]")
                            ? String.valueOf(Integer.parseInt(step.substring(1, step.length() - 1)) + 1)
                            : Stream.of("framework.exchange.change.at.", "framework.editing.field.")
                                    .map(prefix -> prefix + step)
                                    .filter(key -> ui.texts().has(ui.language(), key))
                                    .findFirst()
                                    .map(ui::t)
                                    .orElse(step))
                    .collect(Collectors.joining(" – "));
        }

        public List<JsonNode> changes() {
            return job.outcome().path("all").valueStream().toList();
        }
    }
}
