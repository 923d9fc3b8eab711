package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.trace.GradientCheck;
import backstep.core.trace.GradientComparison;
import backstep.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ShippedLessonsTest {

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void giveWhatTheyExpect(String name) {
        var lesson = ShippedLessons.find(name).orElseThrow();
        assertThat(lesson.expectations()).isNotEmpty();
        assertThat(ExpectationCheck.failures(lesson)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void haveGradientsThatEqualDifferences(String name) {
        assertThat(comparisons(name)).isNotEmpty().allMatch(GradientComparison::agrees);
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void speakBothLanguages(String name) {
        var lesson = ShippedLessons.find(name).orElseThrow();
        assertThat(lesson.title().texts()).containsOnlyKeys(Language.values());
        assertThat(lesson.about().orElseThrow().texts()).containsOnlyKeys(Language.values());
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void fitTheListTheyAreChosenFrom(String name) {
        var title = ShippedLessons.find(name).orElseThrow().title();
        assertThat(title.in(Language.ENGLISH)).hasSizeLessThanOrEqualTo(32);
        assertThat(title.in(Language.CHINESE)).hasSizeLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void sayWhereTheirNumbersComeFrom(String name) {
        var about = ShippedLessons.find(name).orElseThrow().about().orElseThrow();
        assertThat(about.in(Language.ENGLISH)).containsPattern("NumPy|formulas|[Cc]losed form");
        assertThat(about.in(Language.CHINESE)).containsPattern("NumPy|公式");
    }

    @ParameterizedTest
    @EnumSource
    void haveTitlesOfTheirOwn(Language language) {
        assertThat(ShippedLessons.all())
                .extracting(lesson -> lesson.title().in(language))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("backstep.lesson.ShippedLessons#names")
    void runWithoutKinksFromTheirFirstStep(String name) {
        assertThat(comparisons(name)).allMatch(comparison -> comparison.kinks() == 0);
    }

    @Test
    void areAllThatThereAre() throws IOException {
        try (var files = Files.list(Path.of("assets/lessons"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ShippedLessons.names().stream()
                            .map(name -> name + ".lesson.json")
                            .toList());
        }
    }

    @Test
    void beginWithTheNotebook() {
        assertThat(ShippedLessons.all().get(0).title().in(Language.ENGLISH))
                .isEqualTo("Three linear layers by hand");
        assertThat(ShippedLessons.all()).hasSameSizeAs(ShippedLessons.names());
    }

    @Test
    void areFoundWithAndWithoutTheirEnding() {
        for (var name : List.of("three-linear-layers", "three-linear-layers.lesson.json")) {
            assertThat(ShippedLessons.find(name)).contains(ShippedLessons.all().get(0));
        }
        assertThat(ShippedLessons.find("four-linear-layers")).isEmpty();
    }

    private static List<GradientComparison> comparisons(String name) {
        var plan = ShippedLessons.find(name).orElseThrow().plan();
        var trace = plan.trace(0, plan.initial());
        return new GradientCheck(plan.tracer(), trace).compare();
    }
}
