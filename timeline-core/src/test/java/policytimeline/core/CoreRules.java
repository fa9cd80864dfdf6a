package policytimeline.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The rules of the architecture. Each has a class under `broken` that breaks it.
final class CoreRules {

  private static final String NAMES_OF_NOTHING =
      "util|utils|helper|helpers|common|misc|shared|impl|manager|dto|service";

  @ArchTest
  static final ArchRule CORE_DEPENDS_ON_JAVA_AND_THE_FACE_OF_AXON =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations..",
              "org.axonframework.commandhandling..",
              "org.axonframework.eventhandling..",
              "org.axonframework.eventsourcing..",
              "org.axonframework.messaging.annotation..",
              "org.axonframework.modelling.command..",
              "policytimeline.core..");

  @ArchTest
  static final ArchRule AXON_IS_KNOWN_TO_THE_FAMILIES_ALONE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..instrument..", "..event..", "..phase..", "..text..", "..decision..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.axonframework..");

  @ArchTest
  static final ArchRule LAYERS_LOOK_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("instrument")
          .definedBy("policytimeline.core..instrument..")
          .layer("event")
          .definedBy("policytimeline.core..event..")
          .layer("phase")
          .definedBy("policytimeline.core..phase..")
          .layer("text")
          .definedBy("policytimeline.core..text..")
          .layer("decision")
          .definedBy("policytimeline.core..decision..")
          .layer("stream")
          .definedBy("policytimeline.core..stream..")
          .optionalLayer("families")
          .definedBy(
              "policytimeline.core..order..",
              "policytimeline.core..memo..",
              "policytimeline.core..plan..",
              "policytimeline.core..rule..",
              "policytimeline.core..clerical..",
              "policytimeline.core..coverage..")
          .whereLayer("families")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("stream")
          .mayOnlyBeAccessedByLayers("families")
          .whereLayer("decision")
          .mayOnlyBeAccessedByLayers("stream", "families")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("decision", "stream", "families")
          .whereLayer("phase")
          .mayOnlyBeAccessedByLayers("text", "decision", "stream", "families")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("phase", "text", "decision", "stream", "families");

  @ArchTest
  static final ArchRule FAMILIES_DO_NOT_SEE_EACH_OTHER =
      slices()
          .matching("policytimeline.core..(order|memo|plan|rule|clerical|coverage)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule NOTHING_ASKS_FOR_THE_TIME =
      noClasses()
          .should()
          .accessTargetWhere(
              describe("it tells the time", access -> tellsTheTime(access.getTarget())));

  @ArchTest
  static final ArchRule EVENTS_ARE_RECORDS =
      classes().that().resideInAPackage("..event..").and().areNotInterfaces().should().beRecords();

  @ArchTest
  static final ArchRule EVENTS_HOLD_VALUES =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..event..")
          .and()
          .areNotStatic()
          .should()
          .haveRawType(
              resideInAnyPackage("..core.instrument..", "..core.event..")
                  .or(equivalentTo(String.class))
                  .or(equivalentTo(Integer.class))
                  .or(equivalentTo(int.class))
                  .or(equivalentTo(LocalDate.class))
                  .or(equivalentTo(List.class)));

  @ArchTest
  static final ArchRule PACKAGES_ARE_NAMED_BY_CONCEPT =
      noClasses()
          .should()
          .resideInAnyPackage(
              List.of(NAMES_OF_NOTHING.split("\\|", -1)).stream()
                  .map(name -> ".." + name + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule CLASSES_ARE_NAMED_BY_WHAT_THEY_ARE =
      noClasses().should().haveNameMatching("(?i).*(" + NAMES_OF_NOTHING + ")");

  private CoreRules() {}

  private static boolean tellsTheTime(AccessTarget target) {
    var owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time");
      case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
      case String name -> owner.isEquivalentTo(Clock.class) && name.startsWith("system");
    };
  }
}
