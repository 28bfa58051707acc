package no.karrierekvalitet.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to make an account; bound from a form, alone or beside a feature's own form.
 *
 * @param password empty for those who will use a passkey or one-time links
 * @param language code of the language to read in; bokmål when it is none of ours
 */
public record NewAccount(
        @NotBlank(message = "ui.form.required") @Size(max = 200, message = "ui.form.long") @Nullable
        String name,

        @NotBlank(message = "ui.form.required")
        @Email(message = "ui.form.email")
        @Size(max = 254, message = "ui.form.long")
        @Nullable
        String email,

        @GoodPassword @Nullable String password,
        @Nullable String language) {

    /** What its fields are called, for the list of what must be put right. */
    public static final Map<String, String> LABELS = Map.of(
            "name", "identity.field.name",
            "email", "identity.field.email",
            "password", "identity.field.password",
            "language", "identity.field.language");

    Language chosenLanguage() {
        return Language.of(language == null ? "" : language)
                .filter(Language.INTERFACE::contains)
                .orElse(Language.NB);
    }
}
