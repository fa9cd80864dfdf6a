package policytimeline.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules of the architecture. Each has a class under `broken` that breaks it.
final class ApiRules {

  private static final String NAMES_OF_NOTHING =
      "util|utils|helper|helpers|common|misc|shared|impl|manager|dto|service";

  private static final Set<String> ANSWERS_OF_THE_FOLD =
      Set.of(
          "Applies", "Cause", "Change", "Phase", "Status", "Finding", "PlanAction", "Relation");

  @ArchTest
  static final ArchRule CONTROLLERS_DO_NOT_SEE_SQL =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."));

  @ArchTest
  static final ArchRule CONTROLLERS_ARE_THEIR_PACKAGES_OWN =
      noClasses().that().haveSimpleNameEndingWith("Controller").should().bePublic();

  @ArchTest
  static final ArchRule READ_MODELS_ARE_ASKED_AND_NOT_TOUCHED =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("policytimeline.projections..")
                  .and(simpleNameEndingWith("Model").or(simpleNameEndingWith("Projection"))));

  @ArchTest
  static final ArchRule LAW_IS_FOLDED_ELSEWHERE =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("policytimeline.core.phase")
                  .and(describe("do the arithmetic of the law", ApiRules::folds)));

  @ArchTest
  static final ArchRule THE_TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(TimelineApplication.class.getName())
          .should()
          .accessTargetWhere(
              describe("it tells the time", access -> tellsTheTime(access.getTarget())));

  @ArchTest
  static final ArchRule PACKAGES_ARE_NAMED_BY_CONCEPT =
      noClasses()
          .should()
          .resideInAnyPackage(
              Pattern.compile("\\|")
                  .splitAsStream(NAMES_OF_NOTHING)
                  .map(name -> ".." + name + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule CLASSES_ARE_NAMED_BY_WHAT_THEY_ARE =
      noClasses().should().haveNameMatching("(?i).*(" + NAMES_OF_NOTHING + ")");

  private ApiRules() {}

  /// Nested in an answer, as its kinds are, a class belongs to the answer.
  private static boolean folds(JavaClass type) {
    return !ANSWERS_OF_THE_FOLD.contains(
        type.getEnclosingClass().map(JavaClass::getSimpleName).orElse(type.getSimpleName()));
  }

  /// How long something took is no time of day.
  private static boolean tellsTheTime(AccessTarget target) {
    var owner = target.getOwner();
    return switch (target.getName()) {
      case "now" -> owner.getPackageName().startsWith("java.time");
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case String name -> owner.isEquivalentTo(Clock.class) && name.startsWith("system");
    };
  }
}
