package no.karrierekvalitet.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a visitor who wants something of a person's to sign in, and from there back to where they wanted to go. */
@Component
class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var address = UriComponentsBuilder.fromPath("/logg-inn");
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            address.queryParam("til", "{til}");
            answer(
                    request,
                    response,
                    address.encode()
                            .buildAndExpand(request.getRequestURI() + query)
                            .toUriString());
        } else {
            answer(request, response, address.toUriString());
        }
    }

    /** htmx would put the sign-in page into a corner of the page, so it is told to go there instead. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(address, HttpServletResponse.SC_SEE_OTHER);
        }
    }
}
