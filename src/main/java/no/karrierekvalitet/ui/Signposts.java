package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the handler of an address. Spring compares an address that has a variable in it with every one of our hundreds;
 * here only with those whose first word is the same. It was a tenth of an area page's time.
 */
final class Signposts extends RequestMappingHandlerMapping {

    /** For addresses that begin with a variable, which no word rules out. */
    private static final String ANY = "{}";

    private static final ScopedValue<String> FIRST = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, String> first = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return ScopedValue.where(FIRST, firstOf(request)).call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var word = first.computeIfAbsent(info, Signposts::firstOf);
        return word.equals(ANY) || word.equals(FIRST.get()) ? super.getMatchingMapping(info, request) : null;
    }

    private static String firstOf(HttpServletRequest request) {
        return ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                .findFirst()
                .orElse("");
    }

    private static String firstOf(RequestMappingInfo info) {
        var patterns = info.getPathPatternsCondition();
        var words = patterns == null
                ? List.of(ANY)
                : patterns.getPatterns().stream()
                        .map(Signposts::firstOf)
                        .distinct()
                        .toList();
        return words.size() == 1 ? words.getFirst() : ANY;
    }

    private static String firstOf(PathPattern pattern) {
        var words = pattern.getPatternString().split("/", 3);
        var plain = words.length > 1 && words[0].isEmpty() && words[1].matches("[a-z0-9-]*");
        return plain ? words[1] : ANY;
    }
}
