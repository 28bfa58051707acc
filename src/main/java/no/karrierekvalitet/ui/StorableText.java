package no.karrierekvalitet.ui;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Leaves out of every form what nobody types and no database keeps: the NUL sign and halves of letters. */
@ControllerAdvice
class StorableText {

    private static final Pattern UNSTORABLE =
            Pattern.compile("\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    @InitBinder
    void register(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(storable(text));
            }
        });
    }

    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\0' || Character.isSurrogate(text.charAt(i))) {
                return UNSTORABLE.matcher(text).replaceAll("");
            }
        }
        return text;
    }
}
