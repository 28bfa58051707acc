package no.karrierekvalitet.framework.editing.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierekvalitet.framework.editing.Draft;
import no.karrierekvalitet.framework.editing.Drafts;
import no.karrierekvalitet.framework.editing.Preview;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The framework's own pages with a draft's content, for editors only: the very pages readers have, asked for inside this
 * request, with their links leading back into the preview.
 */
@Controller
public class PreviewPages {

    /** What readers read of an edition; nothing else can be asked for through here. */
    private static final Pattern READ = Pattern.compile("/(rammeverk|begreper|karriereknappene)(/[a-z0-9-]+)*");

    private static final Pattern LINK =
            Pattern.compile("href=\"(/(?:rammeverk|begreper|karriereknappene)[^\"#?.]*)(?=([\"#?]))");

    private final Drafts drafts;
    private final Preview preview;

    PreviewPages(Drafts drafts, Preview preview) {
        this.drafts = drafts;
        this.preview = preview;
    }

    @GetMapping(Desk.DRAFT + "/forhandsvisning/{*path}")
    @Access(Access.Rule.EDITOR)
    void show(
            @PathVariable UUID draft,
            @PathVariable String path,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = drafts.find(draft);
        if (!READ.matcher(path).matches()) {
            throw new Failure.NotFound();
        }
        var home = Desk.path(draft) + "/forhandsvisning";
        Notice.put(
                request,
                "framework/editing/preview_notice",
                new View(found, home + path, Desk.path(draft), path.equals("/rammeverk")));
        preview.show(draft, () -> answer(path, home, request, response));
    }

    private static void answer(String path, String home, HttpServletRequest request, HttpServletResponse response) {
        try {
            var kept = new Kept(response);
            request.getRequestDispatcher(path).include(request, kept);
            var moved = kept.location;
            if (moved != null) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, within(home, moved));
                return;
            }
            if (kept.status >= HttpServletResponse.SC_BAD_REQUEST && kept.getContentSize() == 0) {
                throw new Failure.NotFound();
            }
            response.setStatus(kept.status);
            var language = Language.of(String.valueOf(request.getParameter("lang")));
            var asked = language.map(one -> "?lang=" + one.code()).orElse("");
            var page = LINK.matcher(new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .replaceAll(link ->
                            "href=\"" + home + link.group(1) + (link.group(2).equals("?") ? "" : asked));
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is read in the preview leads on in the preview. */
    private static String within(String home, String address) {
        return READ.matcher(address.replaceAll("[#?].*", "")).matches() ? home + address : address;
    }

    /** Remembers how the page was answered: what is included has no say in that by itself. */
    private static final class Kept extends ContentCachingResponseWrapper {

        private int status = SC_OK;
        private @Nullable String location;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            this.status = status;
        }

        @Override
        public void sendError(int status) {
            this.status = status;
        }

        @Override
        public void sendError(int status, String message) {
            this.status = status;
        }

        @Override
        public void sendRedirect(String address) {
            this.location = address;
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equalsIgnoreCase(HttpHeaders.LOCATION)) {
                this.location = value;
            } else {
                super.setHeader(name, value);
            }
        }

        @Override
        public int getStatus() {
            return status;
        }
    }

    /**
     * Says on every page that it is a preview.
     *
     * @param address of this page, to be read in another language
     * @param back to where the draft is edited
     * @param essentials whether the page is there for readers of every language
     */
    public record View(Draft draft, String address, String back, boolean essentials) {

        public List<Language> languages() {
            return essentials ? List.of(Language.values()) : Language.INTERFACE;
        }
    }
}
