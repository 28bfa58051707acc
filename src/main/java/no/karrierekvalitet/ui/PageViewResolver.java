package no.karrierekvalitet.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders {@link Page}s: body alone for an htmx request, body in its frame otherwise. The one place that decides it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageViewResolver implements ViewResolver {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    PageViewResolver(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:")
                ? null
                : (model, request, response) -> render(name, model, request, response);
    }

    private void render(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var page = model == null ? null : (Page) model.get(Page.SELF);
        var ui = frames.ui(request);
        var params = new HashMap<String, @Nullable Object>();
        params.put("ui", ui);
        if (model != null && model.containsKey("view")) {
            params.put("view", model.get("view"));
        }
        var output = new Utf8ByteOutput();
        if (page == null || isFragment(request)) {
            templates.render(template + ".jte", params, output);
        } else {
            var frame = new HashMap<String, @Nullable Object>();
            frame.put("shell", frames.shell(page, ui, request, response));
            frame.put("content", body(page, template, ui, params));
            var notice = Notice.of(request);
            if (notice != null) {
                frame.put("notice", block(notice.template(), ui, notice.view()));
            }
            templates.render("ui/layout.jte", frame, output);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(ui.language().locale());
        response.setContentLength(output.getContentLength());
        // In one piece, because each write passes through every filter's wrapper of the response
        response.getOutputStream().write(output.toByteArray());
    }

    private Content body(Page page, String template, Ui ui, Map<String, @Nullable Object> params) {
        Content body = out -> templates.render(template + ".jte", params, out);
        var content = page.content();
        return ui.once(content == null ? null : List.of(template, content), body);
    }

    private static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && request.getHeader("HX-Boosted") == null;
    }

    /** Renders a contributed block inside another page. */
    Content block(String template, Ui ui, Object view) {
        return out -> templates.render(template + ".jte", Map.of("ui", ui, "view", view), out);
    }
}
