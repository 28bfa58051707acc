package no.karrierekvalitet.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A form as shown: what the reader typed, raw, and what was wrong with it, by field. Nothing typed is lost when something
 * is wrong. Error texts are text keys; validation annotations carry them as {@code message}.
 */
public record Form(Map<String, String> values, Map<String, Problem> errors) {

    /** What is wrong with a field: a text key and its arguments. */
    public record Problem(String key, Object... args) {

        /** Whether it fits any field, and so does not say which. */
        public boolean isGeneral() {
            return key.startsWith("ui.form.");
        }
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(values, Map.of());
    }

    /** The form to show again after binding and validation. */
    public static Form of(BindingResult binding) {
        var values = new LinkedHashMap<String, String>();
        if (binding.getTarget() instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                values.put(component.getName(), text(binding.getFieldValue(component.getName())));
            }
        }
        var errors = new LinkedHashMap<String, Problem>();
        for (var error : binding.getFieldErrors()) {
            values.put(error.getField(), text(error.getRejectedValue()));
            errors.putIfAbsent(
                    error.getField(),
                    error.isBindingFailure()
                            ? new Problem("ui.form.unreadable")
                            : new Problem(String.valueOf(error.getDefaultMessage()), arguments(error.getArguments())));
        }
        return new Form(values, inOrderOf(values, errors));
    }

    /** As the fields stand in the form: validation finds them in any order. */
    private static Map<String, Problem> inOrderOf(Map<String, String> values, Map<String, Problem> errors) {
        var ordered = new LinkedHashMap<String, Problem>();
        values.keySet().stream().filter(errors::containsKey).forEach(field -> ordered.put(field, errors.get(field)));
        return ordered;
    }

    private static Object[] arguments(Object @Nullable [] arguments) {
        return arguments == null
                ? new Object[0]
                : java.util.Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The same form with one more error. */
    public Form withError(String field, String key, Object... args) {
        var more = new LinkedHashMap<>(errors);
        more.put(field, new Problem(key, args));
        return new Form(values, more);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public @Nullable Problem error(String field) {
        return errors.get(field);
    }
}
