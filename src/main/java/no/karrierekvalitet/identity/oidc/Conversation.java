package no.karrierekvalitet.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The conversation with a provider, from the question to the checked answer. All of it is Spring Security's: state, nonce,
 * PKCE, the exchange of the code, and the token's signature, issuer, audience and time. Here they are only put together,
 * because its filters would stand before every request (decision 124).
 */
@Component
class Conversation {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final DefaultOAuth2AuthorizationRequestResolver questions;
    private final OAuth2LoginAuthenticationFilter answers;

    Conversation(Providers providers) {
        questions = new DefaultOAuth2AuthorizationRequestResolver(providers::registration, OidcPages.PATH);
        questions.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        answers = new OAuth2LoginAuthenticationFilter(providers::registration, new NothingKept(), OidcPages.PATH);
        answers.setAuthorizationRequestRepository(asked);
        answers.setAuthenticationManager(
                new ProviderManager(new OidcAuthorizationCodeAuthenticationProvider(tokens(), people())));
    }

    private static SimpleClientHttpRequestFactory impatient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(impatient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private static OidcUserService people() {
        var rest = new RestTemplate(impatient());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(rest);
        var people = new OidcUserService();
        people.setOauth2UserService(claims);
        return people;
    }

    /** Where the browser goes to be asked who it is; what we wait for is kept in the session. */
    String ask(String provider, HttpServletRequest request, HttpServletResponse response) {
        var question = questions.resolve(request, provider);
        if (question == null) {
            throw new IllegalStateException("Nothing to ask");
        }
        asked.saveAuthorizationRequest(question, request, response);
        return question.getAuthorizationRequestUri();
    }

    /**
     * Who came back, as the provider says it.
     *
     * @throws AuthenticationException when the answer is not one to what this browser asked, or does not hold
     */
    OidcUser hear(String provider, HttpServletRequest request, HttpServletResponse response) {
        var question = asked.loadAuthorizationRequest(request);
        // Each provider has an address of its own for its answers, so that none can pass on another's
        if (question == null || !provider.equals(question.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        var answer = answers.attemptAuthentication(request, response);
        if (answer == null || !(answer.getPrincipal() instanceof OidcUser person)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN);
        }
        return person;
    }

    /** We want to know who somebody is, not to act for them there: their tokens are dropped. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String provider, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient tokens,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String provider, Authentication person, HttpServletRequest request, HttpServletResponse response) {}
    }
}
