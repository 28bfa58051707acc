package no.karrierekvalitet.workshop.making.file;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** On which line of a JSON file each of its places begins. */
final class JsonLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private JsonLines() {}

    /** @param file that is JSON */
    static JsonLines of(byte[] file) {
        var found = new JsonLines();
        try (var parser = JsonMapper.shared().createParser(file)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    var place = parser.streamReadContext().pathAsPointer().toString();
                    found.lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return found;
    }

    /** @param pointer JSON Pointer; what is not there is looked for where it should have been */
    int line(String pointer) {
        for (var place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            var line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
