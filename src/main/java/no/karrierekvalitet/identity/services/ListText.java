package no.karrierekvalitet.identity.services;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the text of an uploaded list, whichever way the spreadsheet wrote its letters. */
final class ListText {

    private static final Charset EXCEL = Charset.forName("windows-1252");

    private ListText() {}

    /** Norwegian Excel writes Windows-1252 unless told otherwise; anything that is not UTF-8 is taken for that. */
    static String of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        var start = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, file.length - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, EXCEL);
        }
    }

    /** A workbook, a picture or anything else that is not text. */
    static boolean isText(byte[] file) {
        return startsWith(file, 0xFF, 0xFE) || new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
    }

    private static boolean startsWith(byte[] file, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
