package no.karrierekvalitet.workshop.table.web;

import no.karrierekvalitet.platform.Access;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The worker that opens the table's page without network. It lies here because a worker serves what is below its address. */
@Controller
class OfflineWorker {

    private static final Resource SCRIPT = new ClassPathResource("static/js/table-worker.js");

    @GetMapping("/samling/frakoblet.js")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(SCRIPT);
    }
}
