package policytimeline.api;

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
class ApiCounterExamplesTest {

  /// The service, and all that breaks its rules.
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("package-info"))
          .withImportOption(
              location -> location.contains("/broken/") || !location.contains("/test-classes/"))
          .importPackages("policytimeline.api");

  /// The first class that a line of a report names is the one at fault.
  private static final Pattern AT_FAULT =
      Pattern.compile("<policytimeline\\.api\\.broken\\.(\\w+\\.\\w+)");

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments("sql.SqlController", ApiRules.CONTROLLERS_DO_NOT_SEE_SQL),
        arguments("open.OpenController", ApiRules.CONTROLLERS_ARE_THEIR_PACKAGES_OWN),
        arguments("model.TouchesAReadModel", ApiRules.READ_MODELS_ARE_ASKED_AND_NOT_TOUCHED),
        arguments("model.FoldsByItself", ApiRules.LAW_IS_FOLDED_ELSEWHERE),
        arguments("clock.AsksForTheTime", ApiRules.THE_TIME_COMES_FROM_THE_CLOCK),
        arguments("util.Anything", ApiRules.PACKAGES_ARE_NAMED_BY_CONCEPT),
        arguments("name.AnswerHelper", ApiRules.CLASSES_ARE_NAMED_BY_WHAT_THEY_ARE));
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
  void every_rule_has_a_counter_example() {
    assertThat(rules().map(each -> each.get()[1]))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ApiRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(ApiCounterExamplesTest::rule)
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
