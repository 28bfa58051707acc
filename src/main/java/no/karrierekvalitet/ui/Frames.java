package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.SignedIn;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Builds what surrounds a page from the request: texts, navigation for this reader, breadcrumbs, flash. */
@Component
class Frames {

    private final Texts texts;
    private final Flash flash;
    private final Settings settings;
    private final List<NavigationEntry> navigation;
    private final String version;
    private final Stylesheet stylesheet;
    private final Kept kept;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Frames(
            Texts texts,
            Flash flash,
            Settings settings,
            List<NavigationEntry> navigation,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<ResourceUrlProvider> resources,
            Stylesheet stylesheet,
            Kept kept) {
        this.stylesheet = stylesheet;
        this.kept = kept;
        this.texts = texts;
        this.flash = flash;
        this.settings = settings;
        this.resources = resources;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        var properties = build.getIfAvailable();
        this.version = properties == null ? "" : String.valueOf(properties.getVersion());
    }

    Ui ui(HttpServletRequest request) {
        var viewer = SignedIn.current();
        return new Ui(texts, Languages.of(request, viewer), viewer, () -> csrf(request), this::address, kept);
    }

    private String address(String path) {
        return addresses.computeIfAbsent(path, p -> {
            var fingerprinted = resources.getObject().getForLookupPath(p);
            return fingerprinted == null ? p : fingerprinted;
        });
    }

    Shell shell(Page page, Ui ui, HttpServletRequest request, HttpServletResponse response) {
        var path = originalPath(request);
        return new Shell(
                ui,
                ui.t(page.titleKey(), page.titleArgs()),
                path,
                navigation(ui, path),
                crumbs(page, ui),
                page.isWide(),
                page.isLight(),
                settings.demo(),
                flash.take(request, response, ui.language()),
                version,
                stylesheet.address(),
                settings.operator(),
                head(page, ui),
                Languages.offered(request),
                path.equals("/sok") ? String.valueOf(Objects.requireNonNullElse(request.getParameter("q"), "")) : "");
    }

    private @Nullable Head head(Page page, Ui ui) {
        var told = page.told();
        return told == null ? null : Head.of(told, ui.language(), settings.publicAddress(), ui.asset("/img/del.png"));
    }

    private List<Shell.Link> navigation(Ui ui, String path) {
        return navigation.stream()
                .filter(entry -> entry.shownTo().test(ui.viewer()))
                .map(entry -> new Shell.Link(
                        entry.path(),
                        ui.t(entry.textKey()),
                        isWithin(path, entry.path()),
                        ui.languageOf(entry.textKey())))
                .toList();
    }

    private static List<Shell.Link> crumbs(Page page, Ui ui) {
        return page.crumbs().stream()
                .map(crumb -> new Shell.Link(
                        crumb.path(), ui.t(crumb.key(), crumb.args()), false, ui.languageOf(crumb.key())))
                .toList();
    }

    private static boolean isWithin(String path, String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    private static String originalPath(HttpServletRequest request) {
        var forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    private static String csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }
}
