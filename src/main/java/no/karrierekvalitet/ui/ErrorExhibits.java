package no.karrierekvalitet.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ErrorExhibits implements Exhibit.Collection {

    @Override
    public List<Exhibit> get() {
        return Stream.of(400, 403, 404, 409, 413, 429, 500, 503)
                .map(status -> new Exhibit("Error " + status, "ui/error", status))
                .toList();
    }
}
