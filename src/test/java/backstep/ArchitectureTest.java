package backstep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every class lives in a room of the design, and uses only what that room may use. */
class ArchitectureTest {
    private static final String CORE = "core.math core.network core.trace core.training";

    /** Each room after those it uses: its name, the rooms it uses, the libraries behind its door. */
    private static final List<Room> ROOMS = List.of(
            room("core.math", "", "org.ejml.."),
            room("core.network", "core.math"),
            room("core.trace", "core.math core.network"),
            room("core.training", "core.math core.network core.trace"),
            room("text", ""),
            room("lesson", CORE + " text", "com.fasterxml.jackson.."),
            room("session", CORE + " lesson"),
            room("picture", CORE + " session text"),
            room("export", CORE + " lesson session picture text", "com.fasterxml.jackson.."),
            room("cli", CORE + " lesson session export text", "picocli.."),
            room("ui.store", "session lesson text", "javafx.."),
            room("ui.popup", "", "javafx.."),
            room("ui.view", "ui.store ui.popup session picture text", "javafx..", "atlantafx.."),
            room("ui.chart", "ui.store ui.popup picture text", "javafx..", "org.jfree.."),
            room(
                    "ui",
                    CORE + " text lesson session picture export cli"
                            + " ui.store ui.popup ui.view ui.chart",
                    "javafx..",
                    "atlantafx.."),
            room("", "cli ui"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("backstep");

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyWhatItMay(Room room) {
        classes()
                .that(resideInAPackage(room.fullName()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.mayUse())
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyRoomsAboveIt(Room room) {
        var above = ROOMS.subList(0, ROOMS.indexOf(room)).stream().map(Room::name);
        assertThat(above).containsAll(room.uses());
    }

    @Test
    void everyClassLivesInARoom() {
        var rooms = ROOMS.stream().map(Room::fullName).toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(PROGRAM);
    }

    @Test
    void noRoomsUseEachOther() {
        slices().matching("(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineAndMainTouchTheProcess() {
        noClasses()
                .that(resideOutsideOfPackage("backstep.cli")
                        .and(name("backstep.Main").negate()))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    private static Room room(String name, String uses, String... libraries) {
        var rooms = Stream.of(uses.split(" ")).filter(room -> !room.isEmpty()).toList();
        return new Room(name, rooms, List.of(libraries));
    }

    private record Room(String name, List<String> uses, List<String> libraries) {
        String fullName() {
            return name.isEmpty() ? "backstep" : "backstep." + name;
        }

        String[] mayUse() {
            var all = new ArrayList<>(List.of(fullName(), "java..", "javax..", "org.jspecify.."));
            uses.forEach(room -> all.add("backstep." + room));
            all.addAll(libraries);
            return all.toArray(String[]::new);
        }
    }
}
