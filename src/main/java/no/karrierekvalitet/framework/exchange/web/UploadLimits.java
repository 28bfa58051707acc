package no.karrierekvalitet.framework.exchange.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Large uploads are for editors' imports alone. Asked before anything of a request is read: everywhere else the server
 * would put a large file on its disk for whoever sends it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimits extends OncePerRequestFilter {

    private static final long IMPORTS = DataSize.ofMegabytes(33).toBytes();
    private static final long ELSEWHERE = DataSize.ofMegabytes(2).toBytes();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var upload = type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
        var most = request.getRequestURI().startsWith(ImportPages.PATH) ? IMPORTS : ELSEWHERE;
        if (upload && request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
