package no.karrierekvalitet.quality.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.rounds.answering.Answers;
import no.karrierekvalitet.quality.rounds.answering.Changes;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;
import no.karrierekvalitet.quality.rounds.answering.Word;
import no.karrierekvalitet.quality.rounds.choosing.Choosing;
import no.karrierekvalitet.quality.rounds.choosing.Placement;
import no.karrierekvalitet.quality.rounds.meeting.Agreements;
import no.karrierekvalitet.quality.rounds.meeting.Brought;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import no.karrierekvalitet.quality.rounds.meeting.Counting;
import no.karrierekvalitet.quality.rounds.meeting.Meetings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A round from the first question to the last word, on a real database. */
@ProductTest
class RoundsTests {

    private static final String INDICATOR = SomeRounds.INDICATOR;

    private final SomeRounds some;
    private final SomeService services;
    private final Rounds rounds;
    private final Participants participants;
    private final Answers answers;
    private final Counting counting;
    private final Meetings meetings;
    private final Agreements agreements;
    private final Brought brought;
    private final Choosing choosing;
    private final Course course;
    private final Stage stage;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    RoundsTests(
            SomeRounds some,
            SomeService services,
            Rounds rounds,
            Participants participants,
            Answers answers,
            Counting counting,
            Meetings meetings,
            Agreements agreements,
            Brought brought,
            Choosing choosing,
            Course course,
            Stage stage,
            JdbcClient jdbc,
            MockMvc mvc) {
        this.some = some;
        this.services = services;
        this.rounds = rounds;
        this.participants = participants;
        this.answers = answers;
        this.counting = counting;
        this.meetings = meetings;
        this.agreements = agreements;
        this.brought = brought;
        this.choosing = choosing;
        this.course = course;
        this.stage = stage;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @BeforeEach
    void noRoundIsInAnybodysMind() {
        stage.set();
        jdbc.sql("delete from quality.round where service_id = ?")
                .param(Stage.SERVICE)
                .update();
    }

    @Test
    void whatIsSavedIsThereAndTheNewestOfTwoDevicesWins() {
        var one = some.members(1).getFirst();
        var round = some.begin(ids(List.of(one)));
        var place = participants.place(round.id(), one.person());
        var now = Instant.now();
        save(place, Level.IN_PLACE, now);
        save(place, Level.STARTED, now.minusSeconds(60));
        assertThat(answers.of(place).level(INDICATOR)).isEqualTo(Level.IN_PLACE);
        save(place, Level.SYSTEMATIC, now.plusSeconds(60));
        assertThat(answers.of(place).level(INDICATOR)).isEqualTo(Level.SYSTEMATIC);
    }

    private void save(Participants.Place place, Level level, Instant at) {
        answers.save(place, new Changes(Map.of(INDICATOR, new Given(level, at)), List.of()));
    }

    @Test
    void aSpreadIsShownInTheMeetingAndNeverBeforeOrAfter() {
        var people = some.members(6);
        var round = some.begin(ids(people));
        people.forEach(person -> some.answer(round, person.person(), Level.STARTED));
        assertThat(meetings.agenda(round).entries())
                .allSatisfy(entry -> assertThat(entry.spread()).isNull());

        var meeting = some.count(round);
        assertThat(meeting.showing()).isEqualTo(Round.Showing.PICTURE);
        assertThat(meetings.agenda(meeting).entries())
                .allSatisfy(entry -> assertThat(entry.spread()).isNotNull());

        course.close(meeting);
        var closed = rounds.find(round.id(), some.leader());
        assertThat(meetings.agenda(closed).entries())
                .allSatisfy(entry -> assertThat(entry.spread()).isNull());
    }

    @Test
    void aLateAnswerIsNotAddedAndSaysSo() throws Exception {
        var people = some.members(6);
        var round = some.meeting(people);
        var before = meetings.agenda(round);
        var late = people.getFirst();
        assertThatThrownBy(() -> some.answer(round, late.person(), Level.SYSTEMATIC))
                .isInstanceOf(Failure.Conflict.class);
        mvc.perform(post(round.path() + "/svar")
                        .param(
                                "svar",
                                "{\"answers\":{\"" + INDICATOR + "\":{\"step\":\"inPlace\",\"age\":0}},\"words\":{}}")
                        .with(late)
                        .with(csrf()))
                .andExpect(status().isConflict());
        assertThat(meetings.agenda(round)).isEqualTo(before);
        assertThatThrownBy(() -> counting.count(round.id(), some.leader())).isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void somebodyWhoLeavesIsStillCountedAndCanAnswerNoMore() {
        var people = some.members(6);
        var round = some.begin(ids(people));
        people.forEach(person -> some.answer(round, person.person(), Level.STARTED));
        var gone = people.getFirst();
        some.leave(gone);
        assertThatThrownBy(() -> participants.place(round.id(), gone.person())).isInstanceOf(Failure.NotFound.class);
        assertThat(participants.progress(round).asked()).isEqualTo(6);
        assertThat(some.count(round).answered()).isEqualTo(6);
    }

    @Test
    void somebodyWhoLeavesWithoutAnsweringIsNotAskedAnyMore() {
        var people = some.members(6);
        var round = some.begin(ids(people));
        some.leave(people.getFirst());
        assertThat(participants.progress(round).asked()).isEqualTo(5);
    }

    @Test
    void anAccountDeletedAfterTheCountChangesNothingThatIsShown() {
        var people = some.members(7);
        var round = some.meeting(people);
        var before = meetings.agenda(round);
        jdbc.sql("delete from identity.person where id = ?")
                .param(people.getFirst().id())
                .update();
        assertThat(meetings.agenda(rounds.find(round.id(), some.leader()))).isEqualTo(before);
        assertThat(jdbc.sql("""
                        select count(*) from quality.answer a join quality.participant p on p.id = a.participant_id
                        where p.round_id = ?
                        """).param(round.id()).query(Integer.class).single())
                .isEqualTo(6 * round.indicators().size());
    }

    @Test
    void wordsComeToTheMeetingWhenTenAnsweredAndTheirWriterLetThemGo() throws Exception {
        var people = some.members(10);
        var round = some.begin(ids(people));
        people.forEach(person -> some.answer(round, person.person(), Level.STARTED));
        var place = participants.place(round.id(), people.getFirst().person());
        var now = Instant.now();
        answers.save(
                place,
                new Changes(
                        Map.of(),
                        List.of(
                                new Word("availability", Word.Kind.STRONG, "Vi er lette å finne", true, now),
                                new Word("availability", Word.Kind.IMPROVE, "Ventetiden, bare for meg", false, now))));
        some.count(round);
        var page = page(round.path() + "/mote/" + INDICATOR, people.get(5));
        assertThat(page)
                .contains("Vi er lette å finne")
                .doesNotContain("bare for meg,")
                .doesNotContain("Ventetiden,");
    }

    @Test
    void twoWhoWriteAtOnceBothSeeBothTexts() throws Exception {
        var people = some.members(6);
        var round = some.meeting(people);
        List<Callable<Agreements.Result>> both = List.of(
                () -> write(round, people.get(0), "Den enes tekst"),
                () -> write(round, people.get(1), "Den andres tekst"));
        List<Agreements.Result> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(both)) {
                results.add(result.get());
            }
        }
        assertThat(results)
                .filteredOn(Agreements.Result.Written.class::isInstance)
                .hasSize(1);
        var outrun = results.stream()
                .flatMap(result ->
                        result instanceof Agreements.Result.Outrun(var now) ? java.util.stream.Stream.of(now) : null)
                .toList();
        assertThat(outrun).singleElement().satisfies(now -> assertThat(now).isEqualTo(agreements.of(round, INDICATOR)));

        mvc.perform(post(round.path() + "/mote/" + INDICATOR)
                        .param("version", "0")
                        .param("grounds", "Skrevet for sent")
                        .with(people.get(2))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(answer -> assertThat(answer.getResponse().getContentAsString())
                        .contains("Skrevet for sent")
                        .contains(agreements.of(round, INDICATOR).grounds()));
    }

    private Agreements.Result write(Round round, Newcomer who, String grounds) {
        return agreements.write(
                round.id(), INDICATOR, new Consensus(Level.STARTED, grounds, "", false, 0), who.person());
    }

    @Test
    void twoPeopleTakeTheDialogueWayAndBringTheirViewByTheirOwnChoice() throws Exception {
        var two = some.members(2);
        var round = some.begin(ids(two));
        some.answer(round, two.get(0).person(), Level.STARTED);
        some.answer(round, two.get(1).person(), Level.SYSTEMATIC);
        var meeting = some.count(round);
        assertThat(meeting.showing()).isEqualTo(Round.Showing.FEW);
        assertThat(brought.of(meeting, INDICATOR)).isEmpty();
        brought.bring(round.id(), two.get(0).person(), true);
        assertThat(brought.of(meeting, INDICATOR))
                .singleElement()
                .satisfies(view -> assertThat(view.level()).isEqualTo(Level.STARTED));
        brought.bring(round.id(), two.get(0).person(), false);
        assertThat(brought.of(meeting, INDICATOR)).isEmpty();
        assertThat(page(round.path(), two.get(1))).contains("Færre enn fem svarte");
    }

    @Test
    void aLeaderWhoRunsTheRoundAgainWithoutOneSeesNothing() {
        var people = some.members(7);
        some.meeting(people);
        var again = some.meeting(people.subList(0, 6));
        assertThat(again.showing()).isEqualTo(Round.Showing.LIKE_ANOTHER);
        assertThat(meetings.agenda(again).entries())
                .allSatisfy(entry -> assertThat(entry.spread()).isNull());
    }

    @Test
    void lastYearsRoundComesAlongAndSoDoOnesOwnAnswers() {
        var people = some.members(6);
        var first = some.meeting(people);
        agreements.write(
                first.id(),
                INDICATOR,
                new Consensus(Level.STARTED, "Slik var det", "", false, 0),
                people.get(0).person());
        course.close(first);

        var second = some.begin(ids(people), List.of(), first.id());
        var carried = agreements.of(second, INDICATOR);
        assertThat(carried.level()).isEqualTo(Level.STARTED);
        assertThat(carried.agreed()).as("nobody has looked at it yet").isFalse();

        var me = people.get(1);
        var place = participants.place(second.id(), me.person());
        assertThat(answers.hasEarlier(place)).isTrue();
        save(place, Level.SYSTEMATIC, Instant.now().plusSeconds(1));
        answers.asLastTime(place);
        assertThat(answers.of(place).answers()).hasSize(second.indicators().size());
        assertThat(answers.of(place).level(INDICATOR)).isEqualTo(Level.SYSTEMATIC);
        answers.notAsLastTime(place);
        assertThat(answers.of(place).answers()).containsOnlyKeys(INDICATOR);
    }

    @Test
    void everybodysDotsAreCountedOnceAndThenForgotten() {
        var people = some.members(6);
        var round = some.meeting(people);
        var other = round.indicators().getLast();
        choosing.raise(round.id(), INDICATOR, people.getFirst().person());
        choosing.raise(round.id(), other, people.getFirst().person());
        people.forEach(
                person -> choosing.place(round.id(), Map.of(INDICATOR, new Placement(5, 2, true)), person.person()));
        choosing.place(
                round.id(),
                Map.of(other, new Placement(1, 5, false)),
                people.getFirst().person());
        assertThat(choosing.candidates(round))
                .allSatisfy(candidate -> assertThat(candidate.dots()).isZero());

        choosing.count(round.id(), some.leader());
        var counted = choosing.candidates(round);
        assertThat(counted.getFirst().indicator()).isEqualTo(INDICATOR);
        assertThat(counted.getFirst().dots()).isEqualTo(6);
        assertThat(counted.getFirst().meanImpact()).isEqualTo(5);
        assertThat(counted.getLast().isPlaced()).as("one person placed it").isFalse();
        assertThat(choosing.mine(
                        rounds.find(round.id(), some.leader()),
                        people.getFirst().person()))
                .isEmpty();

        choosing.choose(round.id(), INDICATOR, true, people.get(3).person());
        course.close(round);
        assertThat(rounds.latest(Stage.SERVICE).orElseThrow().priorities())
                .singleElement()
                .satisfies(priority -> assertThat(priority.element()).isEqualTo("quality-model/" + INDICATOR));
    }

    @Test
    void anOwnerWhoIsAskedAnswersAndSeesNothingOfWhatComesOfIt() throws Exception {
        var people = some.members(5);
        var asked = new java.util.HashSet<>(ids(people));
        asked.add(Someone.OWNER.id());
        var round = some.begin(asked);
        some.answer(round, Someone.OWNER.person(), Level.STARTED);
        people.forEach(person -> some.answer(round, person.person(), Level.STARTED));
        some.count(round);
        mvc.perform(get(round.path()).with(Someone.OWNER))
                .andExpect(status().isOk())
                .andExpect(answer ->
                        assertThat(answer.getResponse().getContentAsString()).doesNotContain(round.path() + "/mote"));
        mvc.perform(get(round.path() + "/mote").with(Someone.OWNER)).andExpect(status().isNotFound());
        mvc.perform(get(round.path() + "/mine-svar").with(Someone.OWNER)).andExpect(status().isOk());
    }

    @Test
    void aPartnerAnswersByALinkAndSeesNothingElse() throws Exception {
        var people = some.members(5);
        some.begin(ids(people), List.of("partner-" + UUID.randomUUID() + "@example.no"), null);
        var letter = jdbc.sql(
                        "select body from platform.outbox where body like '%/var-kvalitet/gjest/%' order by id desc limit 1")
                .query(String.class)
                .single();
        var link = letter.substring(letter.indexOf("/var-kvalitet/gjest/"))
                .lines()
                .findFirst()
                .orElseThrow();
        mvc.perform(get(link)).andExpect(status().isOk());
        mvc.perform(post(link + "/svar")
                        .param(
                                "svar",
                                "{\"answers\":{\"" + INDICATOR + "\":{\"step\":\"inPlace\",\"age\":0}},\"words\":{}}")
                        .with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(get(link.replace("/gjest/", "/gjest/x"))).andExpect(status().isNotFound());
        mvc.perform(post(link + "/sletting").with(csrf())).andExpect(status().isOk());
        mvc.perform(get(link)).andExpect(status().isNotFound());
    }

    @Test
    void everyPageAndFileOfARoundIsThere() throws Exception {
        var people = some.members(6);
        var first = some.meeting(people);
        agreements.write(
                first.id(),
                INDICATOR,
                new Consensus(Level.STARTED, "Slik", "https://example.no", false, 0),
                some.leader());
        choosing.raise(first.id(), INDICATOR, some.leader());
        course.close(first);
        var now = some.count(some.begin(ids(people), List.of(), first.id()));
        for (var path : List.of(
                "",
                "/mote",
                "/mote/" + INDICATOR,
                "/mote.pdf",
                "/prioritering",
                "/tiltak",
                "/runde.pdf",
                "/runde.xlsx",
                "/runde.json",
                "/ledelse",
                "/sammenligning/" + first.id(),
                "/sammenligning/" + first.id() + "/pdf",
                "/sammenligning/" + first.id() + "/xlsx")) {
            mvc.perform(get(now.path() + path).with(Someone.LEADER)).andExpect(status().isOk());
            if (!path.equals("/ledelse")) {
                mvc.perform(get(first.path()
                                        + path.replace(
                                                first.id().toString(), now.id().toString()))
                                .with(people.getFirst()))
                        .andExpect(status().isOk());
            }
        }
        assertThat(page("/var-kvalitet", people.getFirst())).contains(now.path());
    }

    /**
     * Looks at what leaves the screen of rounds that agreed on the same and answered quite differently: no file, paper,
     * calendar or e-mail may tell them apart. The agenda on paper tells what is disputed, which is its purpose, and not
     * who stands at which end or what anybody answered.
     */
    @Test
    void noFilePaperCalendarOrEmailTellsHowAnybodyAnswered() throws Exception {
        var alike = leavesTheScreen(some.members(6), _ -> Level.STARTED);
        var better = leavesTheScreen(some.members(6), _ -> Level.SYSTEMATIC);
        var apart = leavesTheScreen(some.members(6), place -> Level.STEPS.get(place % 4));
        var mirrored = leavesTheScreen(some.members(6), place -> Level.STEPS.get(3 - place % 4));

        assertThat(better).isEqualTo(alike);
        assertThat(mirrored).isEqualTo(apart);
        alike.remove("mote.pdf");
        apart.remove("mote.pdf");
        assertThat(apart).isEqualTo(alike).containsKeys("runde.json", "runde.pdf", "runde.xlsx", "letters");
    }

    private Map<String, String> leavesTheScreen(List<Newcomer> people, IntFunction<Level> answer) throws Exception {
        var round = some.begin(ids(people));
        for (int i = 0; i < people.size(); i++) {
            some.answer(round, people.get(i).person(), answer.apply(i));
        }
        some.count(round);
        for (var indicator : round.indicators()) {
            agreements.write(round.id(), indicator, new Consensus(Level.IN_PLACE, "", "", false, 0), some.leader());
        }
        var left = new TreeMap<String, String>();
        for (var file : List.of("runde.json", "runde.pdf", "runde.xlsx", "mote.pdf")) {
            var bytes = mvc.perform(get(round.path() + "/" + file).with(people.getFirst()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            left.put(file, bare(words(file, bytes), round));
        }
        left.put(
                "letters",
                jdbc.sql("select body from platform.outbox where body like ? order by id")
                        .param("%" + round.id() + "%")
                        .query(String.class)
                        .list()
                        .toString()
                        .replace(round.id().toString(), ""));
        left.put(
                "calendars",
                jdbc.sql("select count(*) from quality.action where source_id = ?")
                        .param(round.id())
                        .query(String.class)
                        .single());
        return left;
    }

    /** Without what names the round itself. */
    private static String bare(String words, Round round) {
        return words.replaceAll("\\s+", "")
                .replace(round.id().toString(), "")
                .replace(round.site().replace(" ", ""), "");
    }

    private static String words(String file, byte[] bytes) throws Exception {
        if (file.endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        if (file.endsWith(".xlsx")) {
            try (var book = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
                return book.getText();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("At\"\\s*:\\s*\"[^\"]*\"", "At");
    }

    @Test
    void whereNobodyLeadsAnyMoreWhoeverWorksThereGoesOnAndAnOwnerDoesNot() throws Exception {
        var service = services.service("Uten leder", services.organisation("Eieren"));
        var leader = services.member(service, Role.LEADER);
        var colleague = services.member(service, Role.PRACTITIONER);
        var round = some.begin(service, leader.person(), Set.of(colleague.id()));
        assertThat(rounds.leads(service, colleague.person())).isFalse();
        mvc.perform(get(round.path() + "/ledelse").with(colleague)).andExpect(status().isNotFound());

        services.leave(leader.id(), service);

        assertThat(page("/var-kvalitet", colleague))
                .contains("Tjenesten har verken leder eller kvalitetskoordinator", service + "/var-kvalitet/ny");
        counting.count(round.id(), colleague.person());
        mvc.perform(post(round.path() + "/lukking").with(colleague).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/var-kvalitet", colleague)).contains("?fra=" + round.id());
        assertThat(rounds.leads(service, services.member(service, Role.OWNER).person()))
                .isFalse();
    }

    @Test
    void sitesStandBesideEachOtherByWhatEachAgreedOn() throws Exception {
        var people = some.members(6);
        for (var level : List.of(Level.IN_PLACE, Level.STARTED)) {
            var round = some.begin(ids(people));
            some.count(round);
            round.indicators()
                    .forEach(indicator -> agreements.write(
                            round.id(), indicator, new Consensus(level, "", "", false, 0), some.leader()));
            course.close(round);
        }
        assertThat(page("/tjenester/" + Stage.SERVICE + "/var-kvalitet", people.getFirst()))
                .contains("Stedene ved siden av hverandre", ">9 av 9<", ">0 av 9<");
    }

    private String page(String path, Newcomer who) throws Exception {
        return mvc.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Set<UUID> ids(List<Newcomer> people) {
        return people.stream().map(Newcomer::id).collect(Collectors.toSet());
    }
}
