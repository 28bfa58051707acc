package no.karrierekvalitet.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the handler of an address. Spring compares an address that has a variable in it with every one of our hundreds;
 * here only with those that have as many words and the same first one. It was a tenth of an area page's time.
 */
final class Signposts extends RequestMappingHandlerMapping {

    /** For addresses that begin with a variable, which no word rules out. */
    private static final String ANY = "{}";

    private static final int ANY_LENGTH = -1;

    private static final ScopedValue<Signpost> SOUGHT = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, Signpost> known = new ConcurrentHashMap<>();

    /** The first word of an address, and how many words it has. */
    private record Signpost(String first, int length) {

        boolean mayLeadTo(Signpost sought) {
            return (length == ANY_LENGTH || length == sought.length)
                    && (first.equals(ANY) || first.equals(sought.first));
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return ScopedValue.where(SOUGHT, sought(request)).call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var signpost = known.computeIfAbsent(info, Signposts::of);
        return signpost.mayLeadTo(SOUGHT.get()) ? super.getMatchingMapping(info, request) : null;
    }

    private static Signpost sought(HttpServletRequest request) {
        var first = "";
        var length = 0;
        for (var part : ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements()) {
            if (part instanceof PathContainer.PathSegment word) {
                first = length == 0 ? word.valueToMatch() : first;
                length++;
            }
        }
        return new Signpost(first, length);
    }

    private static Signpost of(RequestMappingInfo info) {
        var patterns = info.getPathPatternsCondition();
        var signposts = patterns == null
                ? List.<Signpost>of()
                : patterns.getPatterns().stream().map(Signposts::of).distinct().toList();
        return signposts.size() == 1 ? signposts.getFirst() : new Signpost(ANY, ANY_LENGTH);
    }

    private static Signpost of(PathPattern pattern) {
        var words = Stream.of(pattern.getPatternString().split("/"))
                .filter(word -> !word.isEmpty())
                .toList();
        var first = words.isEmpty() ? "" : words.getFirst();
        var length = pattern.getPatternString().contains("*") ? ANY_LENGTH : words.size();
        return new Signpost(first.matches("[a-z0-9-]*") ? first : ANY, length);
    }
}
