package no.karrierekvalitet.workshop.report.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.karrierekvalitet.documents.Deck;
import no.karrierekvalitet.documents.Deck.Slide;
import no.karrierekvalitet.workshop.report.EventReport.Section;
import no.karrierekvalitet.workshop.report.EventReport.Theme;
import no.karrierekvalitet.workshop.report.Tally;
import no.karrierekvalitet.workshop.themes.board.Said;

/** The report as slides to change: what weighed most on the slide, everything else that was said in its notes. */
final class ReportDeck {

    private static final int THEMES = 8;
    private static final int WORDS = 5;

    /** Notes of a slide are for who speaks; what is longer is read in the report. */
    private static final int NOTES = 40;

    private final Voice voice;

    private ReportDeck(Voice voice) {
        this.voice = voice;
    }

    static byte[] of(Voice voice) {
        return new ReportDeck(voice).deck().pptx();
    }

    private Deck deck() {
        var slides = new ArrayList<Slide>();
        voice.report().sections().forEach(section -> section(section, slides));
        var commitments = voice.report().commitments();
        if (!commitments.isEmpty()) {
            slides.add(words(voice.t("commitments"), "", commitments));
        }
        if (!voice.report().participation().lines().isEmpty()) {
            slides.add(participation());
        }
        var told = voice.t("told", voice.report().notes(), voice.report().tables());
        return new Deck(
                voice.in(voice.report().event().title()),
                voice.occasion(),
                told,
                voice.ui().language(),
                voice.title(),
                slides);
    }

    private void section(Section section, List<Slide> slides) {
        if (!section.themes().isEmpty()) {
            slides.add(overview(section));
        }
        section.themes().stream().limit(THEMES).forEach(theme -> slides.add(theme(theme)));
        if (section.themes().isEmpty() && !section.loose().isEmpty()) {
            slides.add(words(voice.in(section.title()), voice.t("loose"), section.loose()));
        }
        if (!section.summaries().isEmpty()) {
            slides.add(new Slide(
                    voice.in(section.title()),
                    voice.t("summaries"),
                    section.summaries().stream()
                            .limit(WORDS)
                            .map(summary -> summary.text() + " (" + voice.table(summary.table()) + ")")
                            .toList(),
                    section.summaries().stream()
                            .limit(NOTES)
                            .map(summary -> voice.table(summary.table()) + ": " + summary.text())
                            .collect(Collectors.joining("\n"))));
        }
        section.tallies().forEach(tally -> slides.add(tally(tally)));
    }

    private Slide overview(Section section) {
        return new Slide(
                voice.in(section.title()),
                voice.t("themes"),
                section.themes().stream()
                        .limit(THEMES)
                        .map(theme -> theme.name() + ": " + voice.weight(theme))
                        .toList(),
                section.themes().stream()
                        .map(theme -> theme.name() + ": " + voice.weight(theme))
                        .collect(Collectors.joining("\n")));
    }

    private Slide theme(Theme theme) {
        return words(theme.name(), voice.weight(theme), theme.words());
    }

    private Slide words(String title, String lead, List<Said> words) {
        var weightiest = voice.weightiest(words);
        return new Slide(
                title,
                lead,
                weightiest.stream().limit(WORDS).map(voice::line).toList(),
                weightiest.stream().limit(NOTES).map(voice::line).collect(Collectors.joining("\n")));
    }

    private Slide tally(Tally tally) {
        return new Slide(
                voice.in(tally.question()),
                voice.answered(tally),
                tally.lines().stream()
                        .limit(THEMES)
                        .map(line -> voice.in(line.label()) + ": " + voice.figure(line.count()))
                        .toList(),
                "");
    }

    private Slide participation() {
        var lines = voice.report().participation().lines();
        return new Slide(
                voice.t("participation"),
                voice.t(
                        "participation.all",
                        voice.figure(voice.report().participation().all())),
                lines.stream()
                        .map(line -> voice.sector(line) + ": " + voice.figure(line.count()))
                        .toList(),
                voice.t("participation.text"));
    }
}
