package no.karrierekvalitet.platform.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Reads what a session holds. Who is signed in is asked for in every request and never changes once written, so the same
 * bytes are read once; everything else a session holds may change and is read anew.
 */
final class RememberedContexts implements Converter<byte[], Object> {

    private static final int MOST = 5_000;

    private final Converter<byte[], Object> reader = new DeserializingConverter();
    private final Cache<ByteBuffer, Authentication> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Override
    public Object convert(byte[] bytes) {
        var key = ByteBuffer.wrap(bytes);
        var authentication = known.getIfPresent(key);
        // A context of its own each time: signing out empties it
        return authentication != null
                ? new SecurityContextImpl(authentication)
                : remembered(key, reader.convert(bytes));
    }

    private Object remembered(ByteBuffer key, Object read) {
        if (read instanceof SecurityContext context && context.getAuthentication() != null) {
            known.put(key, context.getAuthentication());
        }
        return read;
    }
}
