package policytimeline.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that cannot fail protects nothing: each must report the class that breaks it, and that
/// class alone.
class ProjectionsCounterExamplesTest {

  /// This module, and all that breaks its rules.
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("package-info"))
          .withImportOption(
              location -> location.contains("/broken/") || !location.contains("/test-classes/"))
          .importPackages("policytimeline.projections");

  /// The first class that a line of a report names is the one at fault.
  private static final Pattern AT_FAULT =
      Pattern.compile("<policytimeline\\.projections\\.broken\\.(\\w+\\.\\w+)");

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments("front.OpenModel", ProjectionsRules.ONLY_THE_FRONT_IS_PUBLIC),
        arguments("phase.KnowsRelations", ProjectionsRules.READ_MODELS_DO_NOT_SEE_EACH_OTHER),
        arguments(
            "store.KnowsStates", ProjectionsRules.THE_STORE_DOES_NOT_KNOW_WHAT_IS_MADE_OF_THE_LOG),
        arguments("relation.KnowsTheFace", ProjectionsRules.PROJECTIONS_DO_NOT_KNOW_THE_WEB),
        arguments(
            "clock.AsksForTheTime", ProjectionsRules.NOTHING_ASKS_FOR_THE_TIME_BUT_BY_THE_CLOCK),
        arguments(
            "sql.OpensAConnection", ProjectionsRules.CONNECTIONS_ARE_FOR_THE_STORE_AND_THE_MODELS),
        arguments("util.Anything", ProjectionsRules.PACKAGES_ARE_NAMED_BY_CONCEPT),
        arguments("name.RowHelper", ProjectionsRules.CLASSES_ARE_NAMED_BY_WHAT_THEY_ARE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_reports_exactly_the_class_that_breaks_it(String broken, ArchRule rule) {
    var report = rule.evaluate(CLASSES).getFailureReport().getDetails();

    assertThat(report)
        .isNotEmpty()
        .allSatisfy(
            line -> {
              var atFault = AT_FAULT.matcher(line);
              assertThat(atFault.find()).as(line).isTrue();
              assertThat(atFault.group(1)).as(line).isEqualTo(broken);
            });
  }

  @Test
  void the_clock_is_found_in_each_way_of_asking_for_it() {
    var rule = ProjectionsRules.NOTHING_ASKS_FOR_THE_TIME_BUT_BY_THE_CLOCK;

    assertThat(rule.evaluate(CLASSES).getFailureReport().getDetails())
        .hasSize(4)
        .anyMatch(line -> line.contains("Instant.now"))
        .anyMatch(line -> line.contains("LocalDate.now"))
        .anyMatch(line -> line.contains("Clock.systemUTC"))
        .anyMatch(line -> line.contains("System.currentTimeMillis"));
  }

  @Test
  void every_rule_has_a_counter_example() {
    assertThat(rules().map(each -> each.get()[1]))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProjectionsRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(ProjectionsCounterExamplesTest::rule)
                .toList());
  }

  private static Object rule(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
