package no.karrierekvalitet.framework.exchange.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.cases.CaseLibrary;
import no.karrierekvalitet.framework.exchange.cases.Packages;
import no.karrierekvalitet.framework.exchange.cases.SomePackage;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Files come in as an editor sends them: looked through, agreed to, taken in, or refused and nothing changed. */
@ProductTest
class ImportsTests {

    private static final String PATH = "/redaksjon/utveksling";

    private final MockMvc mvc;
    private final Imports imports;
    private final Packages packages;
    private final CaseLibrary library;
    private final Drafts drafts;
    private final Editions editions;
    private final Stage stage;

    ImportsTests(
            MockMvc mvc,
            Imports imports,
            Packages packages,
            CaseLibrary library,
            Drafts drafts,
            Editions editions,
            Stage stage) {
        this.library = library;
        this.mvc = mvc;
        this.imports = imports;
        this.packages = packages;
        this.drafts = drafts;
        this.editions = editions;
        this.stage = stage;
    }

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    void a_framework_is_seen_through_before_it_is_taken_in_and_then_read_by_everyone() throws Exception {
        var made = SomePackage.large(730);
        var id = UUID.fromString(made.path("CFDocument").path("identifier").asString());

        var job = send("rammeverk", "casefile", made.toString().getBytes(UTF_8));

        assertThat(packages.find(id)).isEmpty();
        assertThat(page(job)).contains("Klar til å bli hentet inn", "Package " + id);
        confirm(job);
        assertThat(imports.find(job).state()).isEqualTo(ImportJob.State.DONE);
        var shown = get("/andre-rammeverk/" + id, Someone.VISITOR);
        assertThat(shown).contains("Statement number 7");
        var item = made.path("CFItems").get(0).path("identifier").asString();
        assertThat(get("/andre-rammeverk/" + id + "/" + item, Someone.VISITOR)).contains("Statement number 0");
        assertThat(get("/andre-rammeverk/" + id + "?q=number 29", Someone.VISITOR))
                .contains("Statement number 29");
        assertThat(get("/ims/case/v1p1/CFItems/" + item, Someone.VISITOR)).contains("CFDocumentURI");
        assertThat(get("/ims/case/v1p1/CFPackages/" + id, Someone.VISITOR)).isEqualTo(made.toString());
    }

    @Test
    void a_package_of_ours_that_was_edited_elsewhere_becomes_a_draft_with_its_changes() throws Exception {
        var id = library.ownDocuments()
                .getOrDefault(editions.current().id(), Map.of())
                .getOrDefault(Language.NB, new UUID(0, 0));
        var left = get("/ims/case/v1p1/CFPackages/" + id, Someone.VISITOR);

        var job = send(
                "rammeverk",
                "casefile",
                left.replace("Jeg tåler sterke følelser", "Jeg tåler store følelser")
                        .getBytes(UTF_8));

        assertThat(page(job)).contains("en av våre egne utgaver", "store følelser");
        confirm(job);
        var draft = UUID.fromString(imports.find(job).outcome().path("draft").asString());
        assertThat(drafts.tree(draft).parts().documents().toString()).contains("Jeg tåler store følelser");
        drafts.delete(draft);
        assertThat(packages.find(id)).isEmpty();
    }

    @Test
    void a_broken_framework_is_refused_with_its_line_and_changes_nothing() throws Exception {
        var before = packages.all();
        var text = SomePackage.large(730).toPrettyString();

        var job = send("rammeverk", "casefile", text.substring(0, 4000).getBytes(UTF_8));

        assertThat(page(job)).contains("Ble ikke hentet inn", "Linje ", "Ingenting er endret");
        assertThat(packages.all()).isEqualTo(before);
    }

    @Test
    void documents_become_a_draft_that_says_the_same() throws Exception {
        var current = editions.current();
        var file = bytes("/api/utgaver/" + current.id() + "/rammeverk.zip", Someone.VISITOR);
        var version = "import-" + UUID.randomUUID().toString().substring(0, 8);

        var job = send("dokumenter", "documents", file, "version", version);
        confirm(job);

        var draft = drafts.all().stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
        assertThat(without(drafts.tree(draft.id()).parts().documents().toString(), version))
                .isEqualTo(without(
                        no.karrierekvalitet.framework.exchange.Parts.of(List.copyOf(
                                        editions.elements(current.id()).all()))
                                .documents()
                                .toString(),
                        current.version()));
        drafts.delete(draft.id());
    }

    private static String without(String documents, String version) {
        return documents
                .replace("\"" + version + "\"", "\"\"")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void documents_that_do_not_fit_are_refused_with_file_and_place() throws Exception {
        var job = send("dokumenter", "documents", "{\"glossary\": {\"id\": 1}}".getBytes(UTF_8), "version", "nope");

        assertThat(imports.find(job).problems())
                .extracting(ImportProblem::place)
                .anySatisfy(place -> assertThat(place).startsWith("glossary.json"));
    }

    @Test
    void a_sheet_changes_its_draft_and_keeps_what_was_before() throws Exception {
        var draft = begun();
        var sheet = new String(bytes(PATH + "/utkast/" + draft + ".csv", Someone.EDITOR), UTF_8);
        var edited = sheet.replace("Jeg tåler sterke følelser", "Jeg tåler store følelser");
        assertThat(edited).isNotEqualTo(sheet);

        var job = send("ark", "sheet", edited.getBytes(UTF_8), "draft", draft.toString());
        assertThat(page(job)).contains("store følelser", "Før", "Etter");
        confirm(job);

        assertThat(drafts.tree(draft).parts().documents().toString()).contains("store følelser");
        drafts.delete(draft);
    }

    @Test
    void a_sheet_of_a_spreadsheet_program_says_the_same_as_the_draft_when_nobody_changed_it() throws Exception {
        var draft = begun();
        var sheet = bytes(PATH + "/utkast/" + draft + ".xlsx", Someone.EDITOR);

        var job = send("ark", "sheet", sheet, "draft", draft.toString());

        assertThat(imports.find(job).problems())
                .extracting(ImportProblem::key)
                .containsExactly("framework.exchange.problem.nothing-new");
        drafts.delete(draft);
    }

    @Test
    void an_import_nobody_agreed_to_can_be_left_and_is_gone() throws Exception {
        var job = send("rammeverk", "casefile", SomePackage.large(2).toString().getBytes(UTF_8));

        post(PATH + "/" + job + "/sletting");

        assertThat(mvc.perform(MockMvcRequestBuilders.get(PATH + "/" + job).with(Someone.EDITOR))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private UUID begun() {
        var version = "sheet-" + UUID.randomUUID().toString().substring(0, 8);
        return drafts.begin(Someone.EDITOR.person(), editions.current().id(), version, version);
    }

    /** The import, looked through. */
    private UUID send(String where, String field, byte[] content, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.multipart(PATH + "/" + where)
                .file(new MockMultipartFile(field, "fil", null, content))
                .with(Someone.EDITOR)
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString(UTF_8)).isEqualTo(303);
        var location = String.valueOf(answer.getHeader("Location"));
        var job = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        settle(job);
        return job;
    }

    private void confirm(UUID job) throws Exception {
        assertThat(imports.find(job).problems()).isEmpty();
        post(PATH + "/" + job + "/bekreftelse");
        settle(job);
        assertThat(imports.find(job).problems()).isEmpty();
    }

    private void settle(UUID job) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !imports.find(job).state().isMoving());
    }

    private void post(String path) throws Exception {
        var answer = mvc.perform(
                        MockMvcRequestBuilders.post(path).with(Someone.EDITOR).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private String page(UUID job) throws Exception {
        return get(PATH + "/" + job, Someone.EDITOR);
    }

    private String get(String path, Someone who) throws Exception {
        return new String(bytes(path, who), UTF_8);
    }

    private byte[] bytes(String path, Someone who) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        MockMvcRequestBuilders.get(path).with(who))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
