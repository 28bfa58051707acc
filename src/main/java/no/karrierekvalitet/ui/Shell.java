package no.karrierekvalitet.ui;

import java.util.List;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a page.
 *
 * @param path address of this page without query, for the language choice
 * @param light whether it does without whatever it works without
 * @param demo whether to say that everything here is demo data
 * @param flash what the last action did, shown once
 * @param head what a public page says about itself
 * @param languages the page can be read in
 * @param query what the reader searched for, on the page that shows what was found
 */
public record Shell(
        Ui ui,
        String title,
        String path,
        List<Link> navigation,
        List<Link> crumbs,
        boolean wide,
        boolean light,
        boolean demo,
        Flash.@Nullable Message flash,
        String version,
        String stylesheet,
        Settings.Operator operator,
        @Nullable Head head,
        List<Language> languages,
        String query) {

    /** Whether this is the front page, whose title stands alone. */
    public boolean front() {
        return path.equals("/");
    }

    /** @param current whether this link leads to where the reader is */
    public record Link(String path, String text, boolean current, Language language) {}
}
