package no.karrierekvalitet.platform.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.security.core.context.SecurityContext;

/**
 * Reads what a session holds. Who is signed in is asked for in every request and never changes once written, so the same
 * bytes are read once; everything else a session holds may change and is read anew.
 */
final class RememberedContexts implements Converter<byte[], Object> {

    private static final int MOST = 5_000;

    private final Converter<byte[], Object> reader = new DeserializingConverter();
    private final Cache<ByteBuffer, SecurityContext> contexts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Override
    public Object convert(byte[] bytes) {
        var key = ByteBuffer.wrap(bytes);
        var known = contexts.getIfPresent(key);
        return known != null ? known : remembered(key, reader.convert(bytes));
    }

    private Object remembered(ByteBuffer key, Object read) {
        if (read instanceof SecurityContext context) {
            contexts.put(key, context);
        }
        return read;
    }
}
