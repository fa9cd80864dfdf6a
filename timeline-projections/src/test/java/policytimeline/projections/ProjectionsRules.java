package policytimeline.projections;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/// The rules of the architecture. Each has a class under `broken` that breaks it.
final class ProjectionsRules {

  private static final String NAMES_OF_NOTHING =
      "util|utils|helper|helpers|common|misc|shared|impl|manager|dto|service";

  /// Answers are records; the words of a language are interfaces and enums. Of the classes, these
  /// are what the service is wired with and asks.
  private static final String FRONT =
      ".*(Queries|Config|AutoConfiguration|Positions|Imports|EmbeddedDatabase|ContentTooLarge"
          + "|UnreadableFile|DeadLetters|FirstAnswers|Restore|Rebuild)";

  /// The store and what all read models have in common serve the other packages of this module.
  @ArchTest
  static final ArchRule ONLY_THE_FRONT_IS_PUBLIC =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .resideOutsideOfPackages("..projections.store..", "..projections.belief..")
          .and()
          .areNotRecords()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveNameMatching(FRONT);

  @ArchTest
  static final ArchRule READ_MODELS_DO_NOT_SEE_EACH_OTHER =
      slices()
          .matching(
              "policytimeline.projections..(phase|description|relation|coverage|plan|amendment)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule THE_STORE_DOES_NOT_KNOW_WHAT_IS_MADE_OF_THE_LOG =
      noClasses()
          .that()
          .resideInAPackage("..projections..store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..projections..belief..",
              "..projections..phase..",
              "..projections..description..",
              "..projections..relation..",
              "..projections..amendment..",
              "..projections..coverage..",
              "..projections..plan..",
              "..projections..projection..",
              "..projections..search..",
              "..projections..state..",
              "..projections..entry..",
              "..projections..intake..");

  @ArchTest
  static final ArchRule PROJECTIONS_DO_NOT_KNOW_THE_WEB =
      noClasses()
          .that()
          .resideOutsideOfPackage("..api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("policytimeline..api..", "org.springframework.web..");

  @ArchTest
  static final ArchRule NOTHING_ASKS_FOR_THE_TIME_BUT_BY_THE_CLOCK =
      noClasses()
          .should()
          .accessTargetWhere(
              describe("it tells the time", access -> tellsTheTime(access.getTarget())));

  /// Everybody may read a row; to write one, or to hold a connection, is for the store and for the
  /// models.
  @ArchTest
  static final ArchRule CONNECTIONS_ARE_FOR_THE_STORE_AND_THE_MODELS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..projections.store..", "..projections.belief..", "..projections.rebuild..")
          .and()
          .haveSimpleNameNotEndingWith("Model")
          .should(
              dependOnClassesThat(
                  resideInAPackage("java.sql")
                      .and(not(belongToAnyOf(ResultSet.class, SQLException.class, Array.class)))));

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

  private ProjectionsRules() {}

  private static boolean tellsTheTime(AccessTarget target) {
    var owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time") && !isGivenAClock(target);
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case String name -> owner.isEquivalentTo(Clock.class) && name.startsWith("system");
    };
  }

  private static boolean isGivenAClock(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget code
        && code.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
