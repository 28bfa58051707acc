package no.karrierekvalitet.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters and puts a line's runs in the order they are set. PDF fonts are set without the tables that place
 * a vowel sign on its letter, so the sign is kept without a width of its own, which puts it above the letter; on tall and
 * dotted letters, where it would collide, it gets a stroke of its own to stand on, as in older print.
 */
final class ArabicScript implements BidiReorderer {

    /** Letters whose upper part is taken: alef with its forms, beh to theh without beh, jeem's kin with dots, zah, ain's dotted kin, feh to lam, noon. */
    private static final String HIGH =
            "\u0622\u0623\u0625\u0627\u062A\u062B\u062E\u0630\u0632\u0634\u0636\u0637\u0638\u063A\u0641\u0642\u0643\u0644\u0646";

    private static final char FIRST_FORM = '\uFE70';
    private static final char LAST_FORM = '\uFE7F';

    /** The signs that the forms from FE70 stand for, two forms each. */
    private static final String SIGNS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

    private final ArabicShaping shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    private final ArabicShaping unshaping = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        try {
            return withSigns(shaping.shape(text), text);
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    /** Shaping may join two letters into one, so signs are found again by their order. */
    private static String withSigns(String shaped, String text) {
        var result = new StringBuilder(shaped);
        int sign = -1;
        for (int i = 0; i < result.length(); i++) {
            var form = result.charAt(i);
            if (form >= FIRST_FORM && form <= LAST_FORM) {
                sign = nextSign(text, sign + 1);
                if (sign > 0 && !isHigh(text.charAt(sign - 1)) || (form & 1) == 0) {
                    result.setCharAt(i, SIGNS.charAt((form - FIRST_FORM) / 2));
                }
            }
        }
        return result.toString();
    }

    private static int nextSign(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHigh(char letter) {
        return HIGH.indexOf(letter) >= 0;
    }

    @Override
    public String deshapeText(String text) {
        try {
            return unshaping.shape(text);
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
