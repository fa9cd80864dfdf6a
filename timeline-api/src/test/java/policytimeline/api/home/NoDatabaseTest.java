package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// A service that was built without the embedded database, as in the container image.
class NoDatabaseTest {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withUserConfiguration(EmbeddedDatabaseConfig.class, NoDatabaseConfig.class)
          .withClassLoader(new FilteredClassLoader("io.zonky"));

  @Test
  void given_no_database_it_names_the_settings_that_are_missing() {
    service.run(
        started ->
            assertThat(started)
                .getFailure()
                .extracting(failure -> new NoDatabaseAnalyzer().analyze(failure))
                .extracting(FailureAnalysis::getAction)
                .asString()
                .contains(
                    "SPRING_DATASOURCE_URL",
                    "SPRING_DATASOURCE_USERNAME",
                    "SPRING_DATASOURCE_PASSWORD"));
  }

  @Test
  void given_a_database_it_has_nothing_to_say() {
    service
        .withPropertyValues("spring.datasource.url=jdbc:postgresql://database/policy_timeline")
        .run(started -> assertThat(started).hasNotFailed().doesNotHaveBean("dataSource"));
  }
}
