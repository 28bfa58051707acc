package no.karrierekvalitet.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import no.karrierekvalitet.platform.Language;
import org.springframework.stereotype.Component;

/** What is the same for everybody who reads a language: rendered once, kept as the bytes that go out. */
@Component
class Kept implements Ui.Keeper {

    private static final int MOST_BYTES = 32 << 20;

    private final Cache<Key, byte[]> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key _, byte[] html) -> html.length)
            .build();

    private record Key(Object madeOf, Language language) {}

    @Override
    public Content keep(Object madeOf, Language language, Content part) {
        var key = new Key(madeOf, language);
        var html = known.getIfPresent(key);
        if (html == null) {
            html = rendered(part);
            known.put(key, html);
        }
        var bytes = html;
        return output -> output.writeBinaryContent(bytes);
    }

    private static byte[] rendered(Content part) {
        var output = new Utf8ByteOutput();
        part.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toByteArray();
    }
}
