package no.karrierekvalitet.framework.downloads;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Told;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything there is to take away: a list for each edition and language, and the files. Nobody is asked who they are. */
@Controller
@Access(Access.Rule.ANYONE)
public class DownloadPages {

    static final String PATH = "/nedlastinger";

    private final Downloads downloads;
    private final Editions editions;

    DownloadPages(Downloads downloads, Editions editions) {
        this.downloads = downloads;
        this.editions = editions;
    }

    @GetMapping(PATH)
    Page current(Ui ui, @RequestParam(name = "sprak", required = false) @Nullable String language) {
        return page(ui, editions.current(), language);
    }

    @GetMapping(PATH + "/{version}")
    Page edition(
            Ui ui,
            @PathVariable String version,
            @RequestParam(name = "sprak", required = false) @Nullable String language) {
        return page(ui, downloads.edition(version).orElseThrow(Failure.NotFound::new), language);
    }

    private Page page(Ui ui, Edition edition, @Nullable String wanted) {
        var language = Optional.ofNullable(wanted).flatMap(Language::of).orElse(ui.language());
        downloads.prepare(edition, language);
        var introduction = editions.introduction(edition.id());
        var lists = DownloadList.all(downloads, edition, language, ui);
        return Page.of(
                        "framework/downloads/page",
                        new View(edition, editions.published(), introduction, language, lists))
                .title("framework.downloads")
                .tells(new Told(
                        edition.equals(editions.current()) ? PATH : PATH + "/" + edition.version(),
                        ui.t("framework.downloads.lead"),
                        Language.INTERFACE,
                        edition.equals(editions.current()) ? null : PATH,
                        null))
                .under("/rammeverk", "framework.crumb");
    }

    /** An address that was promised before there was anything here. */
    @GetMapping("/nedlasting")
    MovedTo promised() {
        return new MovedTo(PATH);
    }

    /** The tag is a weak one, because text goes out compressed to whoever can read that. */
    @GetMapping(PATH + "/{version}/{file:.+\\..+}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String file) {
        var edition = downloads.edition(version).orElseThrow(Failure.NotFound::new);
        var item = downloads.of(edition).find(file).orElseThrow(Failure.NotFound::new);
        var content = downloads.content(edition, item);
        var ending = file.lastIndexOf('.');
        var name = file.substring(0, ending) + "-" + version + file.substring(ending);
        var disposition = item.format() == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(item.format().type())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + '"')
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** @param language of the files, which may be another than the reader's */
    public record View(
            Edition edition,
            List<Edition> editions,
            Introduction introduction,
            Language language,
            List<DownloadList> lists) {

        public boolean isCurrent() {
            return edition.equals(editions.getFirst());
        }

        public boolean hasLittle() {
            return !Language.INTERFACE.contains(language);
        }

        public List<Language> languages() {
            return Arrays.asList(Language.values());
        }
    }
}
