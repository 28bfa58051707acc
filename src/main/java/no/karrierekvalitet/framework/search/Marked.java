package no.karrierekvalitet.framework.search;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A text in which what was found is marked, written by the database between two signs that no text has. */
record Marked(String text) implements Content {

    static final char START = '\uE000';
    static final char END = '\uE001';

    @Override
    public void writeTo(TemplateOutput output) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == START || sign == END) {
                output.writeUserContent(text.substring(written, i));
                output.writeContent(sign == START ? "<mark>" : "</mark>");
                written = i + 1;
            }
        }
        output.writeUserContent(text.substring(written));
    }

    /** Without marks, for what is read aloud. */
    String plain() {
        return text.replaceAll("[" + START + END + "]", "");
    }
}
